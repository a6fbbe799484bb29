import {
  AuthorizeResult,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionTransformer,
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
  type PermissionRuleset,
} from '@backstage/plugin-permission-node';
import type { EksResource, EksResourceFilter } from './EksResource';
import { type Visibility, WHOLE_VISIBILITY } from './Visibility';

type Criteria = PermissionCriteria<EksResourceFilter>;

/**
 * What somebody may see by several decisions, all of which must allow it.
 *
 * @returns undefined when one of them denies everything.
 */
export function toVisibility(
  decisions: PolicyDecision[],
  ruleset: PermissionRuleset<EksResource, EksResourceFilter>,
): Visibility | undefined {
  if (decisions.some(({ result }) => result === AuthorizeResult.DENY)) {
    return undefined;
  }
  const transform = createConditionTransformer(ruleset);
  const criteria = decisions.flatMap(decision =>
    decision.result === AuthorizeResult.CONDITIONAL
      ? [transform(decision.conditions)]
      : [],
  );
  if (!criteria.length) {
    return WHOLE_VISIBILITY;
  }
  return {
    isWhole: false,
    sees: resource =>
      criteria.every(part => evaluate(part, resource) === 'yes'),
    // A scope has an owner of its own, who need not own what is in it.
    mayLookInto: ({ accountId, region }) =>
      criteria.every(part => evaluate(part, { accountId, region }) !== 'no'),
    seesAllOf: ({ accountId, region }) =>
      criteria.every(part => evaluate(part, { accountId, region }) === 'yes'),
  };
}

/** Evaluates criteria on what is known of a resource; `maybe` where it depends on what is not. */
function evaluate(
  criteria: Criteria,
  resource: Partial<EksResource>,
): 'yes' | 'no' | 'maybe' {
  if (isAndCriteria(criteria)) {
    const parts = criteria.allOf.map(part => evaluate(part, resource));
    if (parts.includes('no')) {
      return 'no';
    }
    return parts.includes('maybe') ? 'maybe' : 'yes';
  }
  if (isOrCriteria(criteria)) {
    const parts = criteria.anyOf.map(part => evaluate(part, resource));
    if (parts.includes('yes')) {
      return 'yes';
    }
    return parts.includes('maybe') ? 'maybe' : 'no';
  }
  if (isNotCriteria(criteria)) {
    const part = evaluate(criteria.not, resource);
    if (part === 'maybe') {
      return part;
    }
    return part === 'yes' ? 'no' : 'yes';
  }
  const value = resource[criteria.key];
  if (value === undefined) {
    return 'maybe';
  }
  return criteria.values.includes(value) ? 'yes' : 'no';
}
