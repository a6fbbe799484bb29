import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  technologyOf,
  type Mesh,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  ErrorState,
  LoadingState,
  useMeshMigration,
} from '@eks-platform/backstage-plugin-eks-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';
import { Stack } from '../../widgets/Stack';
import { ReadinessReport } from './ReadinessReport';
import { reportOfObject } from './reportOfObject';

const useStyles = makeStyles({
  root: { '& summary': { cursor: 'pointer', fontWeight: 600 } },
});

/** What becomes of an object of an App Mesh mesh in VPC Lattice; planned when it is opened. */
export function ReadinessSection(props: { mesh: Mesh; object: MeshObject }) {
  const { mesh, object } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (technologyOf(mesh) !== 'app-mesh') {
    return null;
  }
  return (
    <details
      className={classes.root}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('meshReadiness.title')}</summary>
      {isOpen && <Readiness mesh={mesh} object={object} />}
    </details>
  );
}

function Readiness({ mesh, object }: { mesh: Mesh; object: MeshObject }) {
  const { accountId, region, name, source, origin } = mesh;
  const { t } = useTranslationRef(eksTranslationRef);
  const data = useMeshMigration({
    accountId,
    region,
    source,
    cluster: origin?.cluster?.name,
    mesh: name,
  });

  switch (data.state) {
    case 'loading':
      return <LoadingState label={t('meshReadiness.loading')} />;
    case 'failed':
      return <ErrorState error={data.error} onRetry={data.retry} />;
    default: {
      const found = reportOfObject(data.value.plan, object);
      return (
        <Stack>
          {found ? (
            <ReadinessReport {...found} />
          ) : (
            <Typography variant="body2">
              {t('meshReadiness.notPlanned')}
            </Typography>
          )}
        </Stack>
      );
    }
  }
}
