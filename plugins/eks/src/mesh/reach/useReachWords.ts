import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReachedNode } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import type { Reach } from './reachOfUrl';

/** Says in one sentence how many call an object, or how many it calls. */
export function useReachWords(): (
  direction: Reach['direction'],
  name: string,
  found: ReachedNode[],
) => string {
  const { t } = useTranslationRef(eksTranslationRef);
  return useCallback(
    (direction, name, found) => {
      const isCallers = direction === 'callers';
      if (found.length === 0) {
        return t(isCallers ? 'meshReach.noCallers' : 'meshReach.noCallees', {
          name,
        });
      }
      const direct = String(found.filter(({ calls }) => calls === 1).length);
      return t(isCallers ? 'meshReach.toldCallers' : 'meshReach.toldCallees', {
        count: found.length,
        name,
        direct,
      });
    },
    [t],
  );
}
