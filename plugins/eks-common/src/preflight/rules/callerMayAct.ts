import type { Finding } from '../Finding';
import { errorFinding, infoFinding, warningFinding } from '../findings';
import type { DeniedPermission } from '../permissions/PermissionNeed';
import type { PreflightRule } from '../PreflightRule';

/**
 * The role or user with which Backstage asks AWS may do all that the creation needs.
 *
 * | its policies | outcome |
 * | --- | --- |
 * | allow it | nothing |
 * | do not | CALLER_NOT_ALLOWED, one for each resource |
 * | do so under conditions that cannot be foreseen | CALLER_PERHAPS_NOT_ALLOWED, a warning |
 * | may not be asked (iam:SimulatePrincipalPolicy) | CALLER_PERMISSIONS_UNKNOWN, an info: AWS has the last word |
 */
export const callerMayAct: PreflightRule = (_, facts) => {
  const { callerPermissions } = facts;
  if (!callerPermissions) {
    return [];
  }
  if (!callerPermissions.known) {
    return [
      infoFinding('CALLER_PERMISSIONS_UNKNOWN', {
        message: `Could not ask IAM what Backstage's role may do: ${callerPermissions.reason}`,
        remedy:
          'Allow the role iam:SimulatePrincipalPolicy on itself, so that missing permissions are found before anything is created.',
      }),
    ];
  }
  const { callerArn, denied } = callerPermissions.value;
  const sure = denied.filter(({ missingContext }) => !missingContext.length);
  const unsure = denied.filter(({ missingContext }) => missingContext.length);
  return [
    ...byResource(sure).map(([resource, permissions]) =>
      errorFinding('CALLER_NOT_ALLOWED', {
        message: `Wanted '${callerArn}' to be allowed ${actions(
          permissions,
        )} on ${resource}, found ${decisions(permissions)}`,
        remedy:
          'Allow it in the policies of the role; see docs/permissions.md.',
      }),
    ),
    ...byResource(unsure).map(
      ([resource, permissions]): Finding =>
        warningFinding('CALLER_PERHAPS_NOT_ALLOWED', {
          message: `Wanted '${callerArn}' to be allowed ${actions(
            permissions,
          )} on ${resource}, found it allowed only under conditions on ${[
            ...new Set(
              permissions.flatMap(({ missingContext }) => missingContext),
            ),
          ].join(', ')}`,
          remedy: 'See whether the conditions are met; AWS has the last word.',
        }),
    ),
  ];
};

function byResource(
  denied: DeniedPermission[],
): Array<[resource: string, permissions: DeniedPermission[]]> {
  const resources = [...new Set(denied.map(({ resource }) => resource))];
  return resources.map(resource => [
    resource,
    denied.filter(permission => permission.resource === resource),
  ]);
}

function actions(denied: DeniedPermission[]): string {
  return [...new Set(denied.map(({ action }) => action))].join(', ');
}

function decisions(denied: DeniedPermission[]): string {
  return denied.some(({ decision }) => decision === 'explicitDeny')
    ? 'a policy that denies it'
    : 'no policy that allows it';
}
