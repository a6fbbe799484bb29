import type { IamRole } from '@eks-platform/backstage-plugin-eks-common';

/**
 * A component that says as which ServiceAccount it runs.
 *
 * @public
 */
export interface BoundComponent {
  entityRef: string;
  clusterName: string;
  namespace: string;
  serviceAccount: string;
}

/**
 * A cluster that issues identities.
 *
 * @public
 */
export interface Issuer {
  clusterName: string;
  /** OIDC issuer URL. */
  oidcIssuer: string;
}

/**
 * Who runs as what, over all scopes: a role may trust a cluster of another account.
 *
 * @public
 */
export interface Bindings {
  components: BoundComponent[];
  issuers: Issuer[];
}

/**
 * The components whose ServiceAccount a role trusts, by reference.
 *
 * @public
 */
export function componentsOf(role: IamRole, bindings: Bindings): string[] {
  const refs = bindings.components
    .filter(component =>
      role.trust.serviceAccounts.some(
        trusted =>
          bindings.issuers.some(
            issuer =>
              issuer.clusterName === component.clusterName &&
              withoutScheme(issuer.oidcIssuer) === trusted.issuer,
          ) &&
          matches(trusted.namespace, component.namespace, trusted.pattern) &&
          matches(
            trusted.serviceAccount,
            component.serviceAccount,
            trusted.pattern,
          ),
      ),
    )
    .map(({ entityRef }) => entityRef);
  return [...new Set(refs)].sort();
}

function withoutScheme(url: string): string {
  return url.replace(/^https:\/\//, '');
}

/** IAM's StringLike: `*` for any run of characters, `?` for one. */
function matches(wanted: string, found: string, pattern: boolean): boolean {
  if (!pattern) {
    return wanted === found;
  }
  const expression = wanted
    .split('*')
    .map(part =>
      part
        .split('?')
        .map(text => text.replace(/[\\^$.|+()[\]{}]/g, '\\$&'))
        .join('.'),
    )
    .join('.*');
  return new RegExp(`^${expression}$`, 's').test(found);
}
