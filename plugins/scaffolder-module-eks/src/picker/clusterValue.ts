import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { fieldText, scopeValue, type ScopeUiOptions } from './parentValues';

/**
 * The `ui:options` that tell a field which cluster it lists from.
 *
 * @public
 */
export interface ClusterUiOptions extends ScopeUiOptions {
  /** Name of the field that holds the cluster; `clusterName` unless given. Dots lead into objects. */
  clusterField?: string;
  /** A fixed cluster, for templates that do not ask. Wins over `clusterField`. */
  cluster?: string;
}

/**
 * The cluster a field lists from, or undefined while it is not chosen.
 *
 * @public
 */
export function clusterValue(
  formData: unknown,
  options: ClusterUiOptions = {},
): (Scope & { cluster: string }) | undefined {
  const scope = scopeValue(formData, options);
  const cluster =
    options.cluster ??
    fieldText(formData, options.clusterField ?? 'clusterName');
  return scope && cluster ? { ...scope, cluster } : undefined;
}
