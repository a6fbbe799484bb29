import { hasWildcard } from '../../identity/trustPolicy/matchesPattern';
import type { Finding } from '../Finding';
import { errorFinding, warningFinding } from '../findings';
import { isNamespaceName, isServiceAccountName } from '../kubernetesNames';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest } from '../requests/RoleRequest';

/**
 * A role trusts the ServiceAccounts that are named, and no others unless that is asked for.
 *
 * | namespace and ServiceAccount | outcome |
 * | --- | --- |
 * | names | nothing |
 * | not as Kubernetes names them | NAMESPACE_MALFORMED, SERVICE_ACCOUNT_MALFORMED |
 * | a wildcard, without `allowWildcards` | WILDCARD_NOT_ALLOWED |
 * | a wildcard for both, without `allowEveryServiceAccount` | EVERY_SERVICE_ACCOUNT_NOT_ALLOWED |
 * | a wildcard, allowed | WILDCARD_TRUST, a warning |
 * | none at all | SERVICE_ACCOUNTS_MISSING |
 */
export const irsaNamesAreExact: PreflightRule<IrsaRoleRequest> = request => {
  const { serviceAccounts, allowWildcards, allowEveryServiceAccount } = request;
  if (serviceAccounts.length === 0) {
    return [
      errorFinding('SERVICE_ACCOUNTS_MISSING', {
        field: 'serviceAccounts',
        message: 'Wanted at least one ServiceAccount, found none',
        remedy: 'Name who shall assume the role.',
      }),
    ];
  }
  return serviceAccounts.flatMap((account, index): Finding[] => {
    const { clusterName, namespace, serviceAccount } = account;
    const field = `serviceAccounts[${index}]`;
    const found = `'${namespace}/${serviceAccount}' of cluster '${clusterName}'`;
    const malformed = checkNames(field, namespace, serviceAccount);
    if (malformed.length > 0 || !hasWildcard(namespace + serviceAccount)) {
      return malformed;
    }
    if (isAnything(namespace) && isAnything(serviceAccount)) {
      if (!allowEveryServiceAccount) {
        return [
          errorFinding('EVERY_SERVICE_ACCOUNT_NOT_ALLOWED', {
            field,
            message: `Wanted certain ServiceAccounts, found ${found}: every pod of the cluster could assume the role`,
            remedy:
              'Name the namespace or the ServiceAccount, or set allowEveryServiceAccount to true.',
          }),
        ];
      }
    } else if (!allowWildcards) {
      return [
        errorFinding('WILDCARD_NOT_ALLOWED', {
          field,
          message: `Wanted names without * and ?, found ${found}`,
          remedy:
            'Name each ServiceAccount, or set allowWildcards to true when you mean every one that matches.',
        }),
      ];
    }
    return [
      warningFinding('WILDCARD_TRUST', {
        field,
        message: `Found ${found}: whoever makes a ServiceAccount that matches can assume the role`,
        remedy: 'Name each ServiceAccount where you can.',
      }),
    ];
  });
};

function checkNames(
  field: string,
  namespace: string,
  serviceAccount: string,
): Finding[] {
  const findings: Finding[] = [];
  if (!isNamespaceName(plain(namespace))) {
    findings.push(
      errorFinding('NAMESPACE_MALFORMED', {
        field: `${field}.namespace`,
        message: `Wanted 1 to 63 small letters, digits and hyphens that begin and end with a letter or digit, found '${namespace}'`,
        remedy: 'Correct the name of the namespace.',
      }),
    );
  }
  if (!isServiceAccountName(plain(serviceAccount))) {
    findings.push(
      errorFinding('SERVICE_ACCOUNT_MALFORMED', {
        field: `${field}.serviceAccount`,
        message: `Wanted 1 to 253 small letters, digits, hyphens and dots that begin and end with a letter or digit, found '${serviceAccount}'`,
        remedy: 'Correct the name of the ServiceAccount.',
      }),
    );
  }
  return findings;
}

/** Wildcards stand for what may be there. */
function plain(pattern: string): string {
  return pattern.replace(/[*?]/g, 'x');
}

function isAnything(pattern: string): boolean {
  return /^[*?]*\*[*?]*$/.test(pattern);
}
