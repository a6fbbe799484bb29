/**
 * Somebody who wants a role, as IAM sees the request.
 */
export interface TrustRequest {
  /** For example `sts:AssumeRoleWithWebIdentity`. */
  action: string;
  principal: { type: 'Federated' | 'Service' | 'AWS'; id: string };
  /**
   * What the request carries, by condition key in lower case. An empty list says that the key is surely absent; a key that is
   * not in here is one of which nothing is known.
   */
  context: ReadonlyMap<string, string[]>;
  /** Keys, in lower case, that are surely absent although they are not in the context. */
  isAbsent(key: string): boolean;
}
