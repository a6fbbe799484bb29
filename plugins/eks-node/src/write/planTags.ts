import { diffFields, type FieldDifference } from './diffFields';
import type { UpdateStep } from './UpdatePlan';

/** A change of tags, as eks:TagResource and eks:UntagResource are asked for it. */
export interface TagChange extends UpdateStep {
  ask: { type: 'tags'; set: Record<string, string>; remove: string[] };
}

/**
 * Plans the change of a resource's tags: those wanted are set, those named are taken away, all others stay. At most one
 * step.
 */
export function planTags(options: {
  tags: Record<string, string>;
  removeTags: string[];
  found: Record<string, string>;
}): TagChange[] {
  const { tags, removeTags, found } = options;
  const set = diffFields({ tags }, { tags: found });
  const remove = removeTags.filter(
    key => Object.hasOwn(found, key) && !Object.hasOwn(tags, key),
  );
  const removed = remove.map(
    (key): FieldDifference => ({
      field: `tags.${key}`,
      wanted: undefined,
      found: found[key],
    }),
  );
  if (set.length + remove.length === 0) {
    return [];
  }
  return [
    {
      id: 'tags',
      title: 'the tags',
      differences: [...set, ...removed],
      ask: {
        type: 'tags',
        remove,
        set: Object.fromEntries(
          Object.entries(tags).filter(([key, value]) => found[key] !== value),
        ),
      },
    },
  ];
}
