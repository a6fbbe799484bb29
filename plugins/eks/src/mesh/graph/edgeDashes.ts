import type { TopologyRelation } from '@eks-platform/backstage-plugin-eks-common';

/** The line of each relation, as an SVG dash pattern; `routes-to` is whole. */
export const edgeDashes: Record<TopologyRelation, string | undefined> = {
  contains: '1 4',
  'routes-to': undefined,
  calls: '7 4',
};
