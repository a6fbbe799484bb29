import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { VersionSkew } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { ToneLine } from '../../widgets/ToneLine';

/** The Kubernetes versions of some nodes, and how far they are behind their control plane. */
export function CapacityVersion(props: { version: VersionSkew }) {
  const { versions, minorsBehind, state } = props.version;
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <>
      {versions.join(', ')}
      {state !== 'current' && (
        <ToneLine tone={state === 'too-old' ? 'error' : 'warning'}>
          {t('capacity.behind', { count: minorsBehind })}
          {state === 'too-old' && `, ${t('capacity.tooOld')}`}
        </ToneLine>
      )}
    </>
  );
}
