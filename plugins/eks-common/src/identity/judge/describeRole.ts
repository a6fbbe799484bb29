import type { BindingFinding, BoundRole } from '../IdentityBinding';
import type { RoleSight } from './EvidenceIndex';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/;

/** A role as a binding names it. */
export function describeRole(arn: string, sight: RoleSight): BoundRole {
  const [, accountId, name] = ROLE_ARN.exec(arn) ?? [];
  return {
    arn,
    name: name ?? arn,
    ...(accountId && { accountId }),
    exists: existence(sight),
  };
}

function existence({ state }: RoleSight): BoundRole['exists'] {
  switch (state) {
    case 'found':
    case 'trusts-no-workload':
      return 'yes';
    case 'missing':
    case 'malformed':
      return 'no';
    default:
      return 'unknown';
  }
}

/** What is to say of a role of which nothing more can be judged; nothing when it can be. */
export function findingOfSight(
  arn: string,
  sight: RoleSight,
): BindingFinding | undefined {
  switch (sight.state) {
    case 'missing':
      return {
        code: 'role-missing',
        severity: 'error',
        message: `There is no role ${arn}.`,
        remedy: [],
      };
    case 'malformed':
      return {
        code: 'role-missing',
        severity: 'error',
        message: `What is asked for is not the ARN of a role: ${arn}.`,
        remedy: [],
      };
    case 'foreign':
      return {
        code: 'foreign-account',
        severity: 'info',
        message: `The role is in account ${sight.accountId}, which is not configured here.`,
        remedy: [
          {
            words: `Add account ${sight.accountId} to eks.scopes to have the role judged.`,
          },
        ],
      };
    case 'unknown':
      return {
        code: 'unknown',
        severity: 'warning',
        message: `${sight.reason}, so the role cannot be judged.`,
        remedy: [],
      };
    default:
      return undefined;
  }
}
