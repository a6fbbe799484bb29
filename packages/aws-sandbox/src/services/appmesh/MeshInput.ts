import type { TagRef } from '@aws-sdk/client-app-mesh';
import type { MeshKind } from './MeshKind';
import type { MeshAddress, MeshKindName, MeshSpecs } from './tables';

/** What requests about one kind of resource have in common; each names it in a member of its own. */
export interface MeshInput<K extends MeshKindName = MeshKindName> {
  meshName?: string;
  /** Account that owns the mesh, when it is shared. */
  meshOwner?: string;
  virtualServiceName?: string;
  virtualRouterName?: string;
  routeName?: string;
  virtualNodeName?: string;
  virtualGatewayName?: string;
  gatewayRouteName?: string;
  spec?: MeshSpecs[K];
  tags?: TagRef[];
  clientToken?: string;
}

/** Where the resource is that a request speaks of. */
export function addressOf<K extends MeshKindName>(
  kind: MeshKind<K>,
  input: MeshInput<K>,
): MeshAddress {
  return {
    ...parentAddressOf(kind, input),
    name: input[kind.nameMember as 'meshName']!,
  };
}

/** Where the resources are that a List request asks for. */
export function parentAddressOf<K extends MeshKindName>(
  kind: MeshKind<K>,
  input: MeshInput<K>,
): Omit<MeshAddress, 'name'> {
  return {
    meshName: input.meshName!,
    parentName:
      kind.parent && input[`${kind.parent}Name` as 'virtualRouterName'],
  };
}
