import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Update } from '@eks-platform/backstage-plugin-eks-common';
import { TimeAgo, type Tone } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { Section } from '../../widgets/Section';
import { Stack } from '../../widgets/Stack';
import { ToneLine } from '../../widgets/ToneLine';

const tones: Record<string, Tone> = {
  InProgress: 'progress',
  Failed: 'error',
  Cancelled: 'warning',
};

/** The updates that AWS is making or has failed to make; nothing when there are none. */
export function UpdateSection(props: { updates: Update[] }) {
  const { updates } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  if (updates.length === 0) {
    return null;
  }
  return (
    <Section title={t('updates.title')}>
      <Stack>
        {updates.map(update => (
          <ToneLine key={update.arn} tone={tones[update.status] ?? 'neutral'}>
            <UpdateWords update={update} />
          </ToneLine>
        ))}
      </Stack>
    </Section>
  );
}

function UpdateWords(props: { update: Update }) {
  const { name, status, nodegroupName, addonName, params, errors, createdAt } =
    props.update;
  const { t } = useTranslationRef(eksTranslationRef);
  const subjectWords = () => {
    if (nodegroupName) {
      return t('updates.ofNodegroup', { name: nodegroupName });
    }
    return addonName
      ? t('updates.ofAddon', { name: addonName })
      : t('updates.ofCluster');
  };
  const isKnown = (
    word: string,
  ): word is 'InProgress' | 'Failed' | 'Cancelled' => word in tones;
  const changes = Object.entries(params).map(([key, to]) => `${key} → ${to}`);
  return (
    <>
      <strong>{name}</strong>, {subjectWords()}:{' '}
      {isKnown(status) ? t(`updates.${status}`) : status}
      {createdAt && (
        <>
          , <TimeAgo time={createdAt} />
        </>
      )}
      {changes.length > 0 && <div>{changes.join(', ')}</div>}
      {errors.map(({ code, message, resourceIds }, index) => (
        <div key={index}>
          {code}: {message} {resourceIds.join(', ')}
        </div>
      ))}
    </>
  );
}
