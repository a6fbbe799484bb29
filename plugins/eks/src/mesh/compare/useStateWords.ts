import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EarlierMesh } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

/** Says when a mesh was in an earlier state, in the time of the reader. */
export function useStateWords(): (state: EarlierMesh) => string {
  const { t } = useTranslationRef(eksTranslationRef);
  return useCallback(
    ({ from, until }) =>
      t('meshCompare.since', { from: moment(from), until: moment(until) }),
    [t],
  );
}

function moment(iso: string): string {
  return new Date(iso).toLocaleString('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
