import type {
  PlatformKind,
  PlatformResource,
} from '../../plugins/scaffolder-backend-module-eks/src/platform/document/PlatformResource';

const ACTIONS: Record<PlatformKind, string> = {
  cluster: 'eks:cluster:create',
  role: 'eks:role:create',
  irsaRole: 'eks:irsaRole:create',
  oidcProvider: 'eks:oidcProvider:create',
  addon: 'eks:addon:create',
  nodegroup: 'eks:nodegroup:create',
  fargateProfile: 'eks:fargateProfile:create',
  accessEntry: 'eks:accessEntry:create',
  podIdentityAssociation: 'eks:podIdentityAssociation:create',
  identityProviderConfig: 'eks:identityProviderConfig:associate',
  capability: 'eks:capability:create',
  manifests: 'eks:manifest:apply',
};

/** The single action that makes one thing of a platform, and its input. */
export function singleActionOf(
  resource: PlatformResource,
  clusterName: string,
): { actionId: string; input: object } {
  const actionId = ACTIONS[resource.kind];
  switch (resource.kind) {
    case 'cluster':
    case 'role':
      return { actionId, input: resource.entry };
    case 'irsaRole':
      return {
        actionId,
        input: {
          ...resource.entry,
          serviceAccounts: resource.entry.serviceAccounts.map(account => ({
            ...account,
            clusterName,
          })),
        },
      };
    default:
      return { actionId, input: { ...resource.entry, clusterName } };
  }
}
