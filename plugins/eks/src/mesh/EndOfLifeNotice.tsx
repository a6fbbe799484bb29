import { useContext } from 'react';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Mesh } from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';
import { MigrationPathContext } from '../migration/MigrationPathContext';
import { eksTranslationRef } from '../translation';
import { ExternalLink } from '../widgets/ExternalLink';

const LATTICE_DOCUMENTATION =
  'https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html';

const useStyles = makeStyles({
  details: {
    '& summary': { cursor: 'pointer' },
  },
});

/** Says that AWS ended, or will end, what the mesh is made of, and where it should go. */
export function EndOfLifeNotice(props: {
  /** ISO 8601 date. */
  date: string;
  mesh: Pick<Mesh, 'name' | 'accountId' | 'region'>;
}) {
  const { name, accountId, region } = props.mesh;
  const migrationPath = useContext(MigrationPathContext);
  const query = new URLSearchParams({ mesh: name, accountId, region });
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
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
      {t('mesh.endedDescription')}
      {migrationPath !== undefined && (
        <div>
          <Link to={`${migrationPath}?${query}`} underline="always">
            {t('mesh.planMigration')}
          </Link>
        </div>
      )}
      <details className={classes.details}>
        <summary>{t('mesh.endedQuestion')}</summary>
        {t('mesh.endedAnswer')}{' '}
        <ExternalLink to={LATTICE_DOCUMENTATION}>
          {t('mesh.endedLink')}
        </ExternalLink>
      </details>
    </Notice>
  );
}
