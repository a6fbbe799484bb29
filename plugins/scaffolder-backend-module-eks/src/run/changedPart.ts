import type { EksScopeChangedEvent } from '@eks-platform/backstage-plugin-eks-common';

type ChangedPart = Pick<EksScopeChangedEvent, 'clusterName' | 'kinds'>;

const ROLES: ChangedPart = {
  kinds: ['iam-role', 'iam-role-directory', 'oidc-provider'],
};
const MESHES: ChangedPart = { kinds: ['mesh', 'mesh-object'] };

/** What a path that does not begin with something of a cluster tells of. */
const PARTS = new Map<string, ChangedPart>([
  ['role', ROLES],
  ['oidc-provider', ROLES],
  ['mesh', MESHES],
  ['lattice', MESHES],
]);

/** The first words of paths of which the second one is a cluster's name. */
const OF_CLUSTERS = new Set([
  'cluster',
  'nodegroup',
  'fargateprofile',
  'addon',
  'access-entry',
  'podidentityassociation',
  'identityproviderconfig',
  'capability',
]);

/**
 * What the inventory has to look at after a change; nothing means the whole scope.
 *
 * | path of the change | looked at |
 * | --- | --- |
 * | `nodegroup/blue/workers` | cluster blue |
 * | `role/checkout` | roles and OIDC providers |
 * | `mesh/shop/route/all`, `lattice/service/cart` | meshes |
 * | anything else | the whole scope |
 */
export function changedPart(path: string): ChangedPart {
  const [type, name] = path.split('/');
  return OF_CLUSTERS.has(type) && name
    ? { clusterName: name }
    : PARTS.get(type) ?? {};
}
