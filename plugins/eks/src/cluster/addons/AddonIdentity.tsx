import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AddonRow } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { ToneLine } from '../../widgets/ToneLine';

/** How an add-on gets its permissions. */
export function AddonIdentity(props: { identity: AddonRow['identity'] }) {
  const { identity } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  switch (identity.type) {
    case 'irsa':
      return (
        <span title={identity.roleArn}>
          {t('addons.irsa')}: {roleName(identity.roleArn)}
        </span>
      );
    case 'pod-identity':
      return (
        <span title={identity.roleArns.join(', ')}>
          {t('addons.podIdentity')}:{' '}
          {identity.roleArns.map(roleName).join(', ')}
        </span>
      );
    default:
      return identity.isNeeded ? (
        <ToneLine tone="warning">{t('addons.needsIdentity')}</ToneLine>
      ) : (
        <>{t('addons.noIdentity')}</>
      );
  }
}

function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
