import type { AccessScope } from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { checkOneOf } from '../rules/checkOneOf';
import type { AccessScopeRow } from '../tables';

const NAMESPACE =
  /^\*$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?\*?$|^[a-z0-9][-a-z0-9]*\*$/;

/**
 * Checks where an access policy shall hold.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkAccessScope(
  scope: AccessScope,
  clusterName: string,
): AccessScopeRow {
  const { type, namespaces = [] } = scope;
  const refuse = (message: string) => {
    throw invalidParameter(message, { clusterName });
  };
  checkOneOf(
    'accessScope.type',
    type ?? 'none',
    { cluster: 'cluster', namespace: 'namespace' },
    { clusterName },
  );
  if (type === 'cluster' && namespaces.length > 0) {
    refuse(
      'Namespaces cannot be specified when the access scope type is cluster',
    );
  }
  if (type === 'namespace' && namespaces.length === 0) {
    refuse(
      'At least one namespace must be specified when the access scope type is namespace',
    );
  }
  for (const namespace of namespaces) {
    if (namespace.length > 63 || !NAMESPACE.test(namespace)) {
      refuse(
        `The namespace '${namespace}' is not valid: a name of a Kubernetes namespace is wanted, with * at its end for a prefix`,
      );
    }
  }
  return { type: type!, namespaces };
}
