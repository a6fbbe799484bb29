import type { ResourceType } from '../resources/ResourceType';
import { builtInMergeRules } from './builtInLists';
import { customMergeRules } from './customMergeRules';
import type { MergeRules } from './ListShape';

/** How objects of a kind merge. */
export function mergeRulesOf(resource: ResourceType): MergeRules {
  return resource.custom
    ? customMergeRules(resource.custom.schema)
    : builtInMergeRules;
}
