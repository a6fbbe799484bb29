import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LiveFailure } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

/** Names what had to be asked of AWS for this answer and was not answered; shows nothing when all was. */
export function LiveFailures(props: { failures: LiveFailure[] }) {
  const { failures } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  return failures.length === 0 ? null : (
    <Notice severity="warning" title={t('live.title')}>
      {failures.map(({ target, message }) => (
        <div key={target}>
          <code>{target}</code>: {message}
        </div>
      ))}
    </Notice>
  );
}
