import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MeshTeller } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

/** Says who tells a mesh, for example `Custom resources in cluster blue`. */
export function useTellerWords(): (
  teller: Pick<MeshTeller, 'source' | 'cluster' | 'location'>,
) => string {
  const { t } = useTranslationRef(eksTranslationRef);
  return useCallback(
    ({ source, cluster = '', location = '' }) =>
      t(`meshCompare.teller.${source}`, { cluster, location }),
    [t],
  );
}
