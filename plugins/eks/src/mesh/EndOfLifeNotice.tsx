import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../translation';

const LATTICE_DOCUMENTATION =
  'https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html';

/** Says that AWS ended, or will end, what the mesh is made of, and where it should go. */
export function EndOfLifeNotice(props: {
  /** ISO 8601 date. */
  date: string;
}) {
  const { t } = useTranslationRef(eksTranslationRef);
  const day = new Date(props.date);
  const date = day.toLocaleDateString('en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <Notice
      severity="info"
      title={t(day < new Date() ? 'mesh.ended' : 'mesh.ending', { date })}
    >
      {t('mesh.endedDescription')}{' '}
      <Link to={LATTICE_DOCUMENTATION} externalLinkIcon>
        {t('mesh.endedLink')}
      </Link>
    </Notice>
  );
}
