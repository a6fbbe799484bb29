import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyNode } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

/** What is wrong with an object that exists. */
export interface Trouble {
  kind: 'unreachable' | 'shadowed' | 'problem';
  /** For a mark: two words. */
  short: string;
  /** A whole sentence, with the reason. */
  sentence: string;
  /** Identifier of the node that is the cause. */
  by?: string;
}

/** Tells in words what is wrong with a node; nothing for one that is missing, which is told apart from these. */
export function useTroubles(): (node: TopologyNode) => Trouble[] {
  const { t } = useTranslationRef(eksTranslationRef);
  return useCallback(
    ({ problems = [], shadowed, unreachable }) => [
      ...problems.map(
        (problem): Trouble => ({
          kind: 'problem',
          short: t('meshTrouble.problem'),
          sentence: problem,
        }),
      ),
      ...(shadowed
        ? [
            {
              kind: 'shadowed' as const,
              short: t('meshTrouble.shadowed'),
              sentence: t('meshTrouble.shadowedReason', {
                reason: shadowed.reason,
              }),
              by: shadowed.by,
            },
          ]
        : []),
      ...(unreachable === undefined
        ? []
        : [
            {
              kind: 'unreachable' as const,
              short: t('meshTrouble.unreachable'),
              sentence: t('meshTrouble.unreachableReason', {
                reason: unreachable,
              }),
            },
          ]),
    ],
    [t],
  );
}
