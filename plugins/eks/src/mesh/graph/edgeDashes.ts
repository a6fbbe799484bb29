import type { TopologyRelation } from '@eks-platform/backstage-plugin-eks-common';

/** The line of each relation, as an SVG dash pattern; `routes-to` is whole. */
export const edgeDashes: Record<TopologyRelation, string | undefined> = {
  contains: '1 4',
  'routes-to': undefined,
  calls: '7 4',
};

/** A longer line has longer dashes instead of more: a browser draws each of them, in sight or not, for every frame. */
const LONGEST_AS_IT_IS = 6_000;

/** The dashes of a line of some length in pixels. */
export function dashesOf(
  relation: TopologyRelation,
  length: number,
): string | undefined {
  const scale = Math.max(1, length / LONGEST_AS_IT_IS);
  return edgeDashes[relation]
    ?.split(' ')
    .map(dash => Number(dash) * scale)
    .join(' ');
}
