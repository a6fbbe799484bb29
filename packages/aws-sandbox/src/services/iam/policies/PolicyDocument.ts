/** An IAM policy with every value that may be one or many made a list. */
export interface PolicyDocument {
  version: string;
  id?: string;
  statements: PolicyStatement[];
}

/** One statement of a policy; of each pair (`actions`, `notActions`) at most one is set. */
export interface PolicyStatement {
  sid?: string;
  effect: 'Allow' | 'Deny';
  principals?: PolicyPrincipals;
  notPrincipals?: PolicyPrincipals;
  actions?: string[];
  notActions?: string[];
  resources?: string[];
  notResources?: string[];
  /** Values by condition key by operator, for example `conditions.StringEquals['sts:ExternalId']`. */
  conditions: Record<string, Record<string, string[]>>;
}

/** Who a statement speaks of, by kind; `"Principal": "*"` is read as `{ AWS: ['*'] }`. */
export type PolicyPrincipals = Partial<Record<PrincipalKind, string[]>>;

/** The kinds of principals. */
export type PrincipalKind = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
