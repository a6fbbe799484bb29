import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  consoleUrl,
  type ConsoleSubject,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { ExternalLink } from './ExternalLink';

/** Leads to an object in the AWS console. */
export function ConsoleLink(props: { subject: ConsoleSubject }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <ExternalLink to={consoleUrl(props.subject)}>
      {t('common.console')}
    </ExternalLink>
  );
}
