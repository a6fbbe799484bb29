import type {
  ArgoCdRoleMapping,
  CapabilityConfigurationResponse,
  UpdateCapabilityConfiguration,
} from '@aws-sdk/client-eks';

/** The configuration that a requested change makes of the present one; what is left out stays. */
export function mergeConfiguration(
  present: CapabilityConfigurationResponse | undefined,
  change: UpdateCapabilityConfiguration | undefined,
): CapabilityConfigurationResponse | undefined {
  const { ack, argoCd } = change ?? {};
  if (ack) return { ...present, ack: { ...present?.ack, ...ack } };
  if (!argoCd) return present;
  const mappings = new Map(
    (present?.argoCd?.rbacRoleMappings ?? []).map(
      (mapping): [unknown, ArgoCdRoleMapping] => [mapping.role, mapping],
    ),
  );
  const { addOrUpdateRoleMappings, removeRoleMappings } =
    argoCd.rbacRoleMappings ?? {};
  for (const mapping of addOrUpdateRoleMappings ?? []) {
    mappings.set(mapping.role, mapping);
  }
  for (const mapping of removeRoleMappings ?? []) mappings.delete(mapping.role);
  return {
    ...present,
    argoCd: {
      ...present?.argoCd,
      networkAccess: argoCd.networkAccess ?? present?.argoCd?.networkAccess,
      rbacRoleMappings: [...mappings.values()],
    },
  };
}
