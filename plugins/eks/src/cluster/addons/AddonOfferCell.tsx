import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AddonOffer } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { ToneLine } from '../../widgets/ToneLine';

/** What EKS offers of an add-on for one Kubernetes version, and whether what is installed fits it. */
export function AddonOfferCell(props: {
  offer?: AddonOffer;
  isInstalled: boolean;
}) {
  const { offer, isInstalled } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  if (!offer) {
    return <>{t('addons.offerUnknown')}</>;
  }
  const { defaultVersion, latestVersion, fitsInstalled } = offer;
  return (
    <>
      {!latestVersion && <div>{t('addons.noneOffered')}</div>}
      {defaultVersion && (
        <div>{t('addons.default', { version: defaultVersion })}</div>
      )}
      {latestVersion && latestVersion !== defaultVersion && (
        <div>{t('addons.latest', { version: latestVersion })}</div>
      )}
      {isInstalled && !fitsInstalled && (
        <ToneLine tone="error">{t('addons.doesNotFit')}</ToneLine>
      )}
    </>
  );
}
