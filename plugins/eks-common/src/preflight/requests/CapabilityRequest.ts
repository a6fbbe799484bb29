/**
 * The types of capabilities.
 *
 * @public
 */
export const CAPABILITY_TYPES = ['ACK', 'ARGOCD', 'KRO'] as const;

/**
 * A capability as it shall be made, in the words of eks:CreateCapability.
 *
 * @public
 */
export interface CapabilityRequest {
  kind: 'capability';
  clusterName: string;
  capabilityName: string;
  type: (typeof CAPABILITY_TYPES)[number];
  roleArn: string;
  deletePropagationPolicy: 'RETAIN';
  configuration?: {
    argoCd?: {
      namespace?: string;
      awsIdc: { idcInstanceArn: string; idcRegion?: string };
      rbacRoleMappings?: Array<{
        role: 'ADMIN' | 'EDITOR' | 'VIEWER';
        identities: Array<{ id: string; type: 'SSO_USER' | 'SSO_GROUP' }>;
      }>;
      networkAccess?: { vpceIds?: string[] };
      endpointPrefix?: string;
    };
    ack?: { enableCrossNamespace?: boolean; disabledServices?: string[] };
  };
  tags?: Record<string, string>;
}
