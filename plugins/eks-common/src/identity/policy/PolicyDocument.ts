/**
 * An IAM policy as it is written: a trust policy or a policy that grants permissions.
 *
 * @public
 */
export interface PolicyDocument {
  Version: '2012-10-17';
  Statement: PolicyDocumentStatement[];
}

/**
 * A statement of a policy as it is written. A trust policy has a principal, a policy that grants permissions a resource.
 *
 * @public
 */
export interface PolicyDocumentStatement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: { Service?: string; Federated?: string };
  Action: string | string[];
  Resource?: string | string[];
  /** Values by condition key by operator. */
  Condition?: Record<string, Record<string, string | string[]>>;
}
