import type { CreateClusterRequest } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { minorOf } from '../amiTypes';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkOneOf } from './checkOneOf';
import { checkNodeRole } from './checkRoles';

/** The node pools that EKS Auto Mode brings. */
const NODE_POOLS = { GENERAL: 'general-purpose', SYSTEM: 'system' };

const OLDEST_MINOR = 29;

/** The settings that together are EKS Auto Mode. */
export type AutoModeSettings = Pick<
  CreateClusterRequest,
  'computeConfig' | 'storageConfig' | 'kubernetesNetworkConfig'
>;

/**
 * Checks what EKS Auto Mode asks of a cluster: it is on or off as a whole, its node pools need a role for their nodes, and
 * those nodes come in by access entries.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkAutoMode(
  settings: AutoModeSettings,
  cluster: {
    version: string;
    authenticationMode?: string;
    bootstrapSelfManagedAddons?: boolean;
  },
  context: Pick<OperationContext, 'world' | 'accountId'>,
  subject: ErrorSubject,
): void {
  const { computeConfig } = settings;
  const { nodePools = [], nodeRoleArn } = computeConfig ?? {};
  for (const pool of nodePools) {
    checkOneOf('computeConfig.nodePools', pool, NODE_POOLS, subject);
  }
  if (Boolean(nodeRoleArn) !== nodePools.length > 0) {
    throw invalidParameter(
      'computeConfig.nodeRoleArn and computeConfig.nodePools must be given together',
      subject,
    );
  }
  if (!isAutoMode(settings, subject)) return;
  if (cluster.bootstrapSelfManagedAddons !== false) {
    throw invalidParameter(
      'For EKS Auto Mode, bootstrapSelfManagedAddons must be set to false.',
      subject,
    );
  }
  if (cluster.authenticationMode === 'CONFIG_MAP') {
    throw invalidParameter(
      'For EKS Auto Mode, the authentication mode must be API or API_AND_CONFIG_MAP.',
      subject,
    );
  }
  if (minorOf(cluster.version) < OLDEST_MINOR) {
    throw invalidParameter(
      `EKS Auto Mode needs Kubernetes 1.${OLDEST_MINOR} or later, found ${cluster.version}`,
      subject,
    );
  }
  if (nodeRoleArn) checkNodeRole(nodeRoleArn, context, subject);
}

/** Whether the three switches are on; refused when they differ. */
function isAutoMode(
  { computeConfig, storageConfig, kubernetesNetworkConfig }: AutoModeSettings,
  subject: ErrorSubject,
): boolean {
  const switches = [
    computeConfig?.enabled,
    storageConfig?.blockStorage?.enabled,
    kubernetesNetworkConfig?.elasticLoadBalancing?.enabled,
  ].map(Boolean);
  if (switches.some(Boolean) && !switches.every(Boolean)) {
    throw invalidParameter(
      'For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
      subject,
    );
  }
  return switches[0];
}
