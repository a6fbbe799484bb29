import type { AskAccess } from '../../authorization/AccessQuestion';
import { requestTags } from '../../authorization/requestTags';
import type { OperationContext } from '../../server/Operation';
import { addressOf, type MeshInput } from './MeshInput';
import type { MeshKind } from './MeshKind';
import { meshKinds } from './meshKinds';
import { MeshPlace } from './MeshPlace';
import { findByArn, resourceArn } from './resourceArn';
import type { MeshKindName } from './tables';

/** The kind of resource that each operation speaks of. */
const KIND_OF: Record<
  string,
  { kind: MeshKind<MeshKindName>; isList: boolean }
> = Object.fromEntries(
  Object.values(meshKinds).flatMap(kind => {
    const Name = kind.name[0].toUpperCase() + kind.name.slice(1);
    return [
      ...['Create', 'Describe', 'Update', 'Delete'].map(verb => [
        `${verb}${Name}`,
        { kind, isList: false },
      ]),
      [`List${Name}s`, { kind, isList: true }],
    ];
  }),
);

/** What a caller of App Mesh must be allowed: the operation itself, and `appmesh:TagResource` for the tags of something new. */
export const askMeshAccess: AskAccess = (operation, input, context) => {
  const resource = resourceOf(operation, input, context);
  const question = (action: string) => ({
    action: `appmesh:${action}`,
    resource,
    resourceTags: () => findByArn(new MeshPlace(context.place), resource)?.tags,
  });
  const isTagging =
    operation.startsWith('Create') &&
    Object.keys(requestTags(input)).length > 0;
  return [question(operation), ...(isTagging ? [question('TagResource')] : [])];
};

/** ARN of the resource, for lists that of what holds the resources. */
function resourceOf(
  operation: string,
  input: MeshInput & { resourceArn?: string },
  context: OperationContext,
): string {
  if (operation === 'ListMeshes') return '*';
  if (input.resourceArn !== undefined) return input.resourceArn;
  const { kind, isList } = KIND_OF[operation];
  const { accountId, region } = context;
  const owner = input.meshOwner ?? accountId;
  const listed: MeshKindName = kind.parent ?? 'mesh';
  const named: MeshKind<MeshKindName> = isList ? meshKinds[listed] : kind;
  return resourceArn({
    kind: named.name,
    accountId: owner,
    region,
    address: addressOf(named, input),
  });
}
