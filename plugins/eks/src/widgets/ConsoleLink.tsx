import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  consoleUrl,
  type ConsoleSubject,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';

/** Leads to an object in the AWS console. */
export function ConsoleLink(props: { subject: ConsoleSubject }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Link to={consoleUrl(props.subject)} externalLinkIcon>
      {t('common.console')}
    </Link>
  );
}
