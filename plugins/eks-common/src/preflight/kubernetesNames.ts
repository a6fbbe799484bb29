/**
 * True for the name of a namespace as Kubernetes takes it.
 *
 * @public
 */
export function isNamespaceName(name: string): boolean {
  return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
}

/**
 * True for the name of a ServiceAccount as Kubernetes takes it.
 *
 * @public
 */
export function isServiceAccountName(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(name);
}
