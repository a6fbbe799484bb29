import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** The first Kubernetes version with EKS Auto Mode. */
const FIRST_MINOR = 29;

/**
 * EKS Auto Mode is on or off as a whole, and has what it needs.
 *
 * | request | outcome |
 * | --- | --- |
 * | compute, block storage and load balancing are not all on or all off | AUTO_MODE_INCOMPLETE |
 * | node pools without the role of their nodes | AUTO_MODE_NODE_ROLE_MISSING |
 * | a role of nodes without node pools, or without Auto Mode | AUTO_MODE_NODE_ROLE_UNUSED |
 * | authentication by CONFIG_MAP, by which its nodes cannot join | AUTO_MODE_WITHOUT_API |
 * | self-managed addons, which it brings itself | AUTO_MODE_WITH_ADDONS |
 * | a version before 1.29 | AUTO_MODE_VERSION_TOO_OLD |
 */
export const autoModeIsWhole: PreflightRule<ClusterRequest> = request => {
  const switches = {
    'computeConfig.enabled': request.computeConfig?.enabled ?? false,
    'storageConfig.blockStorage.enabled':
      request.storageConfig?.blockStorage.enabled ?? false,
    'kubernetesNetworkConfig.elasticLoadBalancing.enabled':
      request.kubernetesNetworkConfig?.elasticLoadBalancing?.enabled ?? false,
  };
  const [off, on] = [false, true].map(value =>
    Object.entries(switches).flatMap(([name, is]) =>
      is === value ? [name] : [],
    ),
  );
  if (on.length > 0 && off.length > 0) {
    return [
      refuse({
        code: 'AUTO_MODE_INCOMPLETE',
        field: off[0],
        message: `Wanted all parts of EKS Auto Mode on or all off, found ${on.join(
          ' and ',
        )} on, ${off.join(' and ')} off`,
        remedy:
          'Set computeConfig.enabled alone: the other two follow when they are left out.',
      }),
    ];
  }
  return [
    ...judgeNodeRole(request),
    ...(on.length > 0 ? judgeSurroundings(request) : []),
  ];
};

function judgeNodeRole({ computeConfig }: ClusterRequest): Finding[] {
  const { enabled, nodePools = [], nodeRoleArn } = computeConfig ?? {};
  if (enabled && nodePools.length > 0 && !nodeRoleArn) {
    return [
      refuse({
        code: 'AUTO_MODE_NODE_ROLE_MISSING',
        field: 'computeConfig.nodeRoleArn',
        message: `Wanted the role of the nodes of ${nodePools.join(
          ' and ',
        )}, found none`,
        remedy:
          'Name a role with AmazonEKSWorkerNodeMinimalPolicy and AmazonEC2ContainerRegistryPullOnly, or set nodePools: [] to bring pools of your own.',
      }),
    ];
  }
  if (nodeRoleArn && (!enabled || nodePools.length === 0)) {
    return [
      refuse({
        code: 'AUTO_MODE_NODE_ROLE_UNUSED',
        field: 'computeConfig.nodeRoleArn',
        message: `Wanted a role of nodes only for the node pools of EKS Auto Mode, found ${
          enabled ? 'no node pools' : 'Auto Mode off'
        }`,
        remedy:
          'Leave nodeRoleArn out, or name nodePools: general-purpose, system.',
      }),
    ];
  }
  return [];
}

function judgeSurroundings(request: ClusterRequest): Finding[] {
  const findings: Finding[] = [];
  const { version, accessConfig, bootstrapSelfManagedAddons } = request;
  if (accessConfig.authenticationMode === 'CONFIG_MAP') {
    findings.push(
      refuse({
        code: 'AUTO_MODE_WITHOUT_API',
        field: 'accessConfig.authenticationMode',
        message:
          'Wanted authenticationMode API or API_AND_CONFIG_MAP for EKS Auto Mode, found CONFIG_MAP: its nodes could not join',
        remedy: 'Choose API.',
      }),
    );
  }
  if (bootstrapSelfManagedAddons) {
    findings.push(
      refuse({
        code: 'AUTO_MODE_WITH_ADDONS',
        field: 'bootstrapSelfManagedAddons',
        message:
          'Wanted no self-managed add-ons in EKS Auto Mode, which brings them itself, found bootstrapSelfManagedAddons on',
        remedy: 'Leave bootstrapSelfManagedAddons out.',
      }),
    );
  }
  if (version && Number(version.split('.')[1]) < FIRST_MINOR) {
    findings.push(
      refuse({
        code: 'AUTO_MODE_VERSION_TOO_OLD',
        field: 'version',
        message: `Wanted Kubernetes 1.${FIRST_MINOR} or later for EKS Auto Mode, found ${version}`,
        remedy: 'Choose a later version.',
      }),
    );
  }
  return findings;
}

function refuse(finding: Omit<Finding, 'severity'>): Finding {
  return { severity: 'error', ...finding };
}
