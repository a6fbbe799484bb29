/** What someone may do, as in a Role; `*` stands for everything. */
export interface PolicyRule {
  apiGroups?: string[];
  /** Plural names, with `/` and a subresource. */
  resources?: string[];
  verbs?: string[];
  resourceNames?: string[];
  nonResourceURLs?: string[];
}

/** What someone wants to do. */
export interface Attempt {
  verb: string;
  group: string;
  /** Plural name. */
  resource: string;
  subresource?: string;
  namespace?: string;
  name?: string;
}

/** Whether a rule allows an attempt. */
export function allows(rule: PolicyRule, attempt: Attempt): boolean {
  const { verb, group, resource, subresource, name } = attempt;
  const full = subresource ? `${resource}/${subresource}` : resource;
  const has = (list: string[] | undefined, ...wanted: string[]) =>
    (list ?? []).some(item => item === '*' || wanted.includes(item));
  return (
    has(rule.verbs, verb) &&
    has(rule.apiGroups, group) &&
    has(rule.resources, full, ...(subresource ? [`*/${subresource}`] : [])) &&
    (!rule.resourceNames?.length ||
      (name !== undefined && rule.resourceNames.includes(name)))
  );
}
