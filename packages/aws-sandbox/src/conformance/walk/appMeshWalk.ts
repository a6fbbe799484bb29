import {
  AppMeshClient,
  CreateMeshCommand,
  DeleteMeshCommand,
  DescribeMeshCommand,
  ListMeshesCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateMeshCommand,
} from '@aws-sdk/client-app-mesh';
import { deletedInMesh, madeInMesh } from './appMeshKinds';
import { step } from './step';
import type { Found, Walk } from './Walk';

const mesh = ({ name }: Found) => ({ meshName: name });
const tagged = ({ meshArn }: Found) => ({ resourceArn: meshArn });

/** A mesh with one of everything, from its making to its end. */
export const appMeshWalk: Walk = {
  service: 'appmesh',
  client: config => new AppMeshClient(config),
  steps: [
    step(CreateMeshCommand, mesh, {
      keep: output => ({ meshArn: output.mesh?.metadata?.arn }),
    }),
    step(DescribeMeshCommand, mesh, {
      check: (output, { name }) => output.mesh?.meshName === name,
    }),
    step(UpdateMeshCommand, found => ({
      ...mesh(found),
      spec: { egressFilter: { type: 'ALLOW_ALL' as const } },
    })),
    step(ListMeshesCommand, () => ({}), {
      check: ({ meshes = [] }, { name }) =>
        meshes.some(each => each.meshName === name),
    }),
    step(TagResourceCommand, found => ({
      ...tagged(found),
      tags: [{ key: 'a', value: 'b' }],
    })),
    step(ListTagsForResourceCommand, tagged, {
      check: ({ tags = [] }) => tags.length === 1,
    }),
    step(UntagResourceCommand, found => ({
      ...tagged(found),
      tagKeys: ['a'],
    })),
    ...madeInMesh,
    ...deletedInMesh,
    step(DeleteMeshCommand, mesh),
  ],
};
