import type { ConditionContext } from '../../sts/trust/meetsConditions';

/** Where the request has the value of each of EKS's own condition keys. */
const PATHS: Record<string, string> = {
  'eks:accessentrytype': 'type',
  'eks:accessscope': 'accessScope.type',
  'eks:authenticationmode': 'accessConfig.authenticationMode',
  'eks:blockstorageenabled': 'storageConfig.blockStorage.enabled',
  'eks:bootstrapclustercreatoradminpermissions':
    'accessConfig.bootstrapClusterCreatorAdminPermissions',
  'eks:bootstrapselfmanagedaddons': 'bootstrapSelfManagedAddons',
  'eks:clientid': 'oidc.clientId',
  'eks:computeconfigenabled': 'computeConfig.enabled',
  'eks:controlplanescalingtier': 'controlPlaneScalingConfig.tier',
  'eks:deletionprotection': 'deletionProtection',
  'eks:elasticloadbalancingenabled':
    'kubernetesNetworkConfig.elasticLoadBalancing.enabled',
  'eks:endpointprivateaccess': 'resourcesVpcConfig.endpointPrivateAccess',
  'eks:endpointpublicaccess': 'resourcesVpcConfig.endpointPublicAccess',
  'eks:issuerurl': 'oidc.issuerUrl',
  'eks:kubernetesgroups': 'kubernetesGroups',
  'eks:kubernetesversion': 'version',
  'eks:namespaces': 'accessScope.namespaces',
  'eks:policyarn': 'policyArn',
  'eks:principalarn': 'principalArn',
  'eks:publicaccesscidrs': 'resourcesVpcConfig.publicAccessCidrs',
  'eks:securitygroupids': 'resourcesVpcConfig.securityGroupIds',
  'eks:subnetids': 'resourcesVpcConfig.subnetIds',
  'eks:supporttype': 'upgradePolicy.supportType',
  'eks:username': 'username',
};

/** EKS's own condition keys as a request answers them. */
export function eksConditions(input: object): ConditionContext {
  return Object.fromEntries(
    Object.entries(PATHS).map(([key, path]) => [key, valuesAt(input, path)]),
  );
}

function valuesAt(input: object, path: string): string[] | undefined {
  let value: unknown = input;
  for (const name of path.split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  return value === undefined ? undefined : [value].flat().map(String);
}
