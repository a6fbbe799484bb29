import { useCallback, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TopologyEdge } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { useShownDifference } from './compare/DifferenceContext';

const tlsModes: Record<
  string,
  'meshGraph.tls.STRICT' | 'meshGraph.tls.PERMISSIVE' | 'meshGraph.tls.DISABLED'
> = {
  STRICT: 'meshGraph.tls.STRICT',
  PERMISSIVE: 'meshGraph.tls.PERMISSIVE',
  DISABLED: 'meshGraph.tls.DISABLED',
};

/** Says a TLS mode; one that the suite does not know as the source gives it. */
export function useTlsWords(): (tlsMode: string) => string {
  const { t } = useTranslationRef(eksTranslationRef);
  return useCallback(
    tlsMode => (tlsMode in tlsModes ? t(tlsModes[tlsMode]) : tlsMode),
    [t],
  );
}

/** Says what is known of an edge in a few words, for example `90 % · http · TLS`, and whether it differs; nothing when nothing is. */
export function useEdgeWords(): (edge: TopologyEdge) => string {
  const { t } = useTranslationRef(eksTranslationRef);
  const tlsWords = useTlsWords();
  const marks = useShownDifference()?.marks;
  return useMemo(() => {
    // Of thousands of edges most say the same.
    const known = new Map<string, string>();
    return ({ id, share, protocol, tlsMode }) => {
      const mark = marks?.get(id);
      const key = `${mark} ${share} ${protocol} ${tlsMode}`;
      const words =
        known.get(key) ??
        [
          mark && t(`meshCompare.changes.${mark}`),
          share !== undefined &&
            t('meshGraph.percent', { percent: String(round(share * 100)) }),
          protocol,
          tlsMode && tlsWords(tlsMode),
        ]
          .filter(Boolean)
          .join(' · ');
      known.set(key, words);
      return words;
    };
  }, [t, tlsWords, marks]);
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
