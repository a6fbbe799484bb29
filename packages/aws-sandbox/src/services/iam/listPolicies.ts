import type {
  ListPoliciesRequest,
  ListPoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { constraintError } from './errors';
import { iamPage } from './iamPage';
import { awsManagedPolicies } from './policies/awsManagedPolicies';
import { checkPathPrefix } from './rules/checkNames';
import { showPolicyIdentity } from './showPolicy';
import { policyTable, roleTable, type PolicyRow } from './tables';

const SCOPES = ['All', 'AWS', 'Local'];

/** AWS's managed policies, the account's own or both, page by page. */
export const listPolicies: Operation<
  ListPoliciesRequest,
  ListPoliciesResponse
> = (input, { globalPlace }) => {
  const { Scope = 'All', OnlyAttached, PathPrefix = '/' } = input;
  checkPathPrefix(PathPrefix);
  if (!SCOPES.includes(Scope)) {
    throw constraintError(
      'scope',
      Scope,
      `satisfy enum value set: [${SCOPES.join(', ')}]`,
    );
  }
  const rows: PolicyRow[] = [];
  if (Scope !== 'Local') rows.push(...awsManagedPolicies.values());
  if (Scope !== 'AWS') rows.push(...globalPlace.table(policyTable).values());
  const attached = new Set(
    OnlyAttached
      ? [...globalPlace.table(roleTable).values()].flatMap(
          role => role.attachedPolicyArns,
        )
      : [],
  );
  const wanted = rows.filter(
    row =>
      row.path.startsWith(PathPrefix) &&
      (!OnlyAttached || attached.has(row.arn)),
  );
  const { items, ...rest } = iamPage(wanted, row => row.arn, input);
  return {
    Policies: items.map(row => showPolicyIdentity(row, globalPlace)),
    ...rest,
  };
};
