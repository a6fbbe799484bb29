import type { AddonRequest } from './requests/AddonRequest';
import type { CapabilityRequest } from './requests/CapabilityRequest';
import type { PodIdentityAssociationRequest } from './requests/PodIdentityAssociationRequest';

/**
 * A role under which pods or a capability shall work.
 *
 * @public
 */
export interface WorkloadRole {
  /** The input that names it. */
  field: string;
  arn: string;
  /** What it is called in a sentence. */
  title: string;
  purpose: 'pod-identity' | 'capability' | 'irsa';
}

/**
 * The roles that a request hands to pods or to a capability.
 *
 * @public
 */
export function workloadRolesOf(
  request: PodIdentityAssociationRequest | CapabilityRequest | AddonRequest,
): WorkloadRole[] {
  switch (request.kind) {
    case 'pod-identity-association':
      return [
        {
          field: 'roleArn',
          arn: request.roleArn,
          title: 'role of pods',
          purpose: 'pod-identity',
        },
      ];
    case 'capability':
      return [
        {
          field: 'roleArn',
          arn: request.roleArn,
          title: 'capability role',
          purpose: 'capability',
        },
      ];
    case 'addon':
      return [
        ...(request.serviceAccountRoleArn
          ? [
              {
                field: 'serviceAccountRoleArn',
                arn: request.serviceAccountRoleArn,
                title: 'role of the add-on',
                purpose: 'irsa' as const,
              },
            ]
          : []),
        ...(request.podIdentityAssociations ?? []).map(({ roleArn }) => ({
          field: 'podIdentityAssociations',
          arn: roleArn,
          title: 'role of the add-on',
          purpose: 'pod-identity' as const,
        })),
      ];
    default:
      throw new Error(
        `No roles of a request of kind '${(request as { kind: string }).kind}'`,
      );
  }
}
