/** One condition of a statement: all conditions of a statement must hold. */
export interface PolicyCondition {
  /** In lower case and without its qualifiers, for example `stringlike`. */
  operator: string;
  /** Of a key with several values, all or any must match. */
  set?: 'forallvalues' | 'foranyvalue';
  /** It says `IfExists`. */
  ifExists: boolean;
  /** True when it holds for a request that does not carry the key (`IfExists`, `ForAllValues:`, a negation). */
  holdsWithoutKey: boolean;
  /** In lower case, as IAM ignores the case of keys. */
  key: string;
  /** One of them must match. */
  values: string[];
}

/** A statement of a policy, its one-or-many members made lists. */
export interface PolicyStatement {
  effect: 'Allow' | 'Deny';
  /** As the document says it. */
  principal: unknown;
  /** As the document says it; everybody else is meant. */
  notPrincipal?: unknown;
  /** Empty when `notActions` is meant. */
  actions: string[];
  notActions: string[];
  conditions: PolicyCondition[];
}
