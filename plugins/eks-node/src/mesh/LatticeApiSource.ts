import type {
  Mesh,
  MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';
import { networksArn } from './lattice/LatticeNetwork';
import { LatticeReader } from './lattice/LatticeReader';
import type { MeshSource } from './MeshSource';

/**
 * Service networks as the API of VPC Lattice tells them, those that other accounts share included. Each service is read
 * once, in however many networks it is. A service in no network, and a target group that no service leads to, belong to no
 * mesh and are left out.
 */
export class LatticeApiSource implements MeshSource {
  readonly type = 'lattice-api';

  constructor(private readonly aws: AwsScope) {}

  /** {@inheritDoc MeshSource.readMeshes} */
  async readMeshes(
    options: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const reader = new LatticeReader(this.aws, options);
    const networks = await options.partial.attempt(
      {
        target: 'vpc-lattice:ListServiceNetworks',
        kinds: ['mesh', 'mesh-object'],
        parentArn: networksArn(this.aws.scope),
      },
      () => reader.questions.listServiceNetworks(),
    );
    const objects = await Promise.all(
      (networks ?? []).map(network => reader.readNetwork(network)),
    );
    return objects.flat();
  }
}
