import type {
  ServiceNetworkServiceAssociationSummary,
  ServiceNetworkSummary,
} from '@aws-sdk/client-vpc-lattice';
import type {
  Mesh,
  MeshObject,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import type { SnapshotReadOptions } from '../../read/SnapshotReadOptions';
import {
  targetGroupIdsOf,
  toLatticeObjects,
  toTargetGroup,
  type ReadTargetGroup,
  type TargetGroups,
} from '../../translate/lattice/toLatticeObjects';
import { toServiceNetwork } from '../../translate/lattice/toServiceNetwork';
import { requireMember } from '../../translate/requireMember';
import { LatticeQuestions } from './LatticeQuestions';
import { networksArn } from './LatticeNetwork';
import { readAttachments } from './readAttachments';
import { readLatticeService, type LatticeService } from './readLatticeService';

type Unknown = Pick<ReadFailure, 'kinds' | 'parentArn'>;

/** Reads the networks of one collection. */
export class LatticeReader {
  readonly questions: LatticeQuestions;
  readonly #services = new Map<string, Promise<LatticeService | undefined>>();
  readonly #targetGroups = new Map<
    string,
    Promise<ReadTargetGroup | undefined>
  >();

  constructor(
    private readonly aws: AwsScope,
    private readonly options: SnapshotReadOptions,
  ) {
    this.questions = new LatticeQuestions(aws, options);
  }

  /** What cannot be read keeps its last known state: the network, or what is in it and was not seen. */
  async readNetwork(
    summary: ServiceNetworkSummary,
  ): Promise<Array<Mesh | MeshObject>> {
    const id = requireMember(summary.id, 'id', 'a service network');
    const arn = `${networksArn(this.aws.scope)}/${id}`;
    const mesh = await this.#attempt(
      `vpc-lattice:GetServiceNetwork ${id}`,
      { kinds: ['mesh'], parentArn: arn },
      () => this.#readMesh(id),
    );
    if (!mesh) {
      return [];
    }
    const associations = await this.#attempt(
      `vpc-lattice:ListServiceNetworkServiceAssociations ${id}`,
      { kinds: ['mesh-object'], parentArn: arn },
      () => this.questions.listServiceAssociations(id),
    );
    const services = await Promise.all(
      (associations ?? []).map(association =>
        this.#readService(mesh, association),
      ),
    );
    const objects = new Map(
      services.flat().map(object => [object.arn, object]),
    );
    return [mesh, ...objects.values()];
  }

  async #readMesh(id: string): Promise<Mesh | undefined> {
    const network = await this.questions.getServiceNetwork(id);
    if (!network) {
      return undefined;
    }
    const arn = requireMember(network.arn, 'arn', `service network '${id}'`);
    const [tags, attachments, vpcAssociations] = await Promise.all([
      this.questions.readTags(arn),
      readAttachments(this.questions, id, network.authType),
      this.questions.listVpcAssociations(id),
    ]);
    return toServiceNetwork(network, this.aws.scope, {
      tags,
      attachments,
      vpcAssociations,
    });
  }

  /**
   * The service with its listeners and rules, and the target groups that they lead to. Without one of them the rest is not
   * known for what it is.
   */
  async #readService(
    mesh: Mesh,
    association: ServiceNetworkServiceAssociationSummary,
  ): Promise<MeshObject[]> {
    const id = requireMember(
      association.serviceId,
      'serviceId',
      `an association of '${mesh.name}'`,
    );
    const read = await this.#attempt(
      `vpc-lattice:GetService ${id}`,
      { kinds: ['mesh-object'], parentArn: mesh.arn },
      async () => {
        const service = await this.#serviceOnce(id);
        return (
          service && {
            service,
            targetGroups: await this.#readTargetGroups(service),
          }
        );
      },
    );
    if (!read) {
      return [];
    }
    const { service, targetGroups } = read;
    return [
      ...toLatticeObjects({ mesh, association, read: service, targetGroups }),
      ...[...targetGroups.values()].map(({ targetGroup, tags }) =>
        toTargetGroup(mesh, targetGroup, tags),
      ),
    ];
  }

  async #readTargetGroups(service: LatticeService): Promise<TargetGroups> {
    const groups = await Promise.all(
      [...new Set(targetGroupIdsOf(service))].map(async id => ({
        id,
        group: await this.#targetGroupOnce(id),
      })),
    );
    return new Map(
      groups.flatMap(({ id, group }) => (group ? [[id, group] as const] : [])),
    );
  }

  #serviceOnce(id: string) {
    return once(this.#services, id, () =>
      readLatticeService(this.questions, id, this.aws.scope.accountId),
    );
  }

  #targetGroupOnce(id: string) {
    return once(this.#targetGroups, id, async () => {
      const targetGroup = await this.questions.getTargetGroup(id);
      return targetGroup?.arn === undefined
        ? undefined
        : {
            targetGroup,
            tags: await this.questions.readTags(targetGroup.arn),
          };
    });
  }

  #attempt<Answer>(
    target: string,
    unknown: Unknown,
    question: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    return this.options.partial.attempt({ target, ...unknown }, question);
  }
}

function once<Answer>(
  asked: Map<string, Promise<Answer>>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = asked.get(key) ?? ask();
  asked.set(key, answer);
  return answer;
}
