import type { ConfigReader } from './ConfigReader';
import {
  roleNameOf,
  withoutUnset,
  type Mapping,
  type Written,
} from './Mapping';
import { podIdentityRole, readPolicies } from './mapIdentities';

/** What eksctl installs where nothing is said. */
const DEFAULTS = ['vpc-cni', 'kube-proxy', 'coredns'];

/** ServiceAccounts of addons that eksctl gives roles to. */
const SERVICE_ACCOUNTS = new Map<string, string>(
  Object.entries({
    'vpc-cni': 'aws-node',
    'aws-ebs-csi-driver': 'ebs-csi-controller-sa',
    'aws-efs-csi-driver': 'efs-csi-controller-sa',
  }),
);

/** The addons that a config asks for, and those that eksctl adds. */
export function mapAddons(
  mapping: Mapping,
  options: { isAutoMode: boolean; hasOidc: boolean },
): Written[] {
  const { config } = mapping;
  const isWithoutDefaults =
    config.take<boolean>('addonsConfig.disableDefaultAddons') ?? false;
  const listed = config
    .items('addons')
    .map(addon => mapAddon(mapping, addon, options.hasOidc));
  const added =
    isWithoutDefaults || options.isAutoMode
      ? []
      : DEFAULTS.filter(
          name => !listed.some(({ addonName }) => addonName === name),
        ).map(addonName => ({ addonName, resolveConflicts: 'OVERWRITE' }));
  return [...listed, ...added];
}

function mapAddon(
  mapping: Mapping,
  addon: ConfigReader,
  hasOidc: boolean,
): Written {
  const addonName = addon.take<string>('name') ?? '';
  const tags = addon.take('tags');
  const version = addon.take<string>('version');
  return withoutUnset({
    addonName,
    // eksctl writes versions with or without their v.
    addonVersion:
      version && /^\d/.test(version) ? `v${version}` : version || undefined,
    configurationValues: addon.take('configurationValues'),
    resolveConflicts: addon.take<string>('resolveConflicts')?.toUpperCase(),
    serviceAccountRoleArn:
      addon.take('serviceAccountRoleARN') ??
      madeIrsaRole(mapping, addon, { addonName, hasOidc }),
    podIdentityAssociations: mapAssociations(mapping, addon),
    namespaceConfig: addon.take('namespaceConfig'),
    tags,
  });
}

/** A role for an addon of which the config only says what it may do. */
function madeIrsaRole(
  mapping: Mapping,
  addon: ConfigReader,
  { addonName, hasOidc }: { addonName: string; hasOidc: boolean },
): { ref: string } | undefined {
  const { tags, ...policies } = readPolicies(addon);
  const { managedPolicyArns, inlinePolicies } = policies;
  if (
    Array.isArray(managedPolicyArns) &&
    managedPolicyArns.length === 0 &&
    !inlinePolicies
  ) {
    return undefined;
  }
  const serviceAccount = SERVICE_ACCOUNTS.get(addonName);
  if (!serviceAccount || !hasOidc) {
    addon.refuse(
      'attachPolicyARNs',
      serviceAccount
        ? 'policies of an add-on need iam.withOIDC'
        : `it is not known which ServiceAccount of ${addonName} gets the policies; name a role by serviceAccountRoleARN or podIdentityAssociations`,
    );
    return undefined;
  }
  const roleName = roleNameOf(mapping.clusterName, 'addon', addonName);
  mapping.irsaRoles.push({
    roleName,
    serviceAccounts: [{ namespace: 'kube-system', serviceAccount }],
    ...policies,
  });
  return { ref: roleName };
}

function mapAssociations(
  mapping: Mapping,
  addon: ConfigReader,
): Written[] | undefined {
  const associations = addon.items('podIdentityAssociations');
  return associations.length === 0
    ? undefined
    : associations.map(association => {
        const serviceAccount =
          association.take<string>('serviceAccountName') ?? '';
        const namespace =
          association.take<string>('namespace') ?? 'kube-system';
        return {
          serviceAccount,
          roleArn: podIdentityRole(
            mapping,
            association,
            namespace,
            serviceAccount,
          ),
        };
      });
}
