import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { BindingVerdict } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';
import { ToneLine } from '../../widgets/ToneLine';
import { verdictTones } from './verdictTones';

/** A verdict in a few words. */
export function VerdictLabel(props: { verdict: BindingVerdict }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <ToneLine tone={verdictTones[props.verdict]}>
      {t(`identity.verdicts.${props.verdict}`)}
    </ToneLine>
  );
}
