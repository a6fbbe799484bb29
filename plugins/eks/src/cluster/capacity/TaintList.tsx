import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Taint } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../../translation';

const taintEffects: Record<
  string,
  | 'nodegroups.taintEffect.NO_SCHEDULE'
  | 'nodegroups.taintEffect.NO_EXECUTE'
  | 'nodegroups.taintEffect.PREFER_NO_SCHEDULE'
> = {
  NO_SCHEDULE: 'nodegroups.taintEffect.NO_SCHEDULE',
  NO_EXECUTE: 'nodegroups.taintEffect.NO_EXECUTE',
  PREFER_NO_SCHEDULE: 'nodegroups.taintEffect.PREFER_NO_SCHEDULE',
};

/** Taints, one a line, with what each does to pods; says so when there are none. */
export function TaintList(props: { taints: Taint[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  if (props.taints.length === 0) {
    return <>{t('common.none')}</>;
  }
  return (
    <>
      {props.taints.map(({ key, value, effect }) => (
        <div key={`${key} ${effect}`} title={effect}>
          {value ? `${key}=${value}` : key}:{' '}
          {effect in taintEffects ? t(taintEffects[effect]) : effect}
        </div>
      ))}
    </>
  );
}
