import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { describeFailure, type Failure } from '../../remote/describeFailure';
import { eksReactTranslationRef } from '../../translation';
import { Notice, type NoticeSeverity } from './Notice';

const titles = {
  forbidden: 'failure.forbidden',
  'signed-out': 'failure.signedOut',
  'not-found': 'failure.notFound',
  ambiguous: 'failure.ambiguous',
  'not-ready': 'failure.notReady',
  unreachable: 'failure.unreachable',
  failed: 'failure.failed',
} as const satisfies Record<Failure['kind'], string>;

const severities: Partial<Record<Failure['kind'], NoticeSeverity>> = {
  forbidden: 'warning',
  'not-ready': 'info',
};

/**
 * Says why there is nothing to show, in the server's own words, and lets the user try again.
 *
 * @public
 */
export function ErrorState(props: {
  error: unknown;
  /** Asks again; without it there is no button. */
  onRetry?: () => void;
  /** Replaces the title that the kind of failure gives. */
  title?: string;
  /** What helps, below the message. */
  children?: ReactNode;
}) {
  const { error, onRetry, title, children } = props;
  const { t } = useTranslationRef(eksReactTranslationRef);
  const { kind, message, status } = describeFailure(error);

  return (
    <Notice
      severity={severities[kind] ?? 'error'}
      title={title ?? t(titles[kind])}
      action={
        onRetry && (
          <Button variant="outlined" size="small" onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        )
      }
    >
      <div>{message}</div>
      {status !== undefined && (
        <div>{t('failure.status', { status: String(status) })}</div>
      )}
      {children}
    </Notice>
  );
}
