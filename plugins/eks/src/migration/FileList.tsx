import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import GetApp from '@material-ui/icons/GetApp';
import type { MeshMigrationFile } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { downloadFile } from '../widgets/downloadFile';

/** The files of the plan, to take away one by one or as one document to apply. */
export function FileList(props: { files: MeshMigrationFile[] }) {
  const { files } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const manifests = files.filter(({ path }) => path.endsWith('.yaml'));
  return (
    <Section
      title={t('migration.files')}
      actions={
        manifests.length > 0 && (
          <Button
            variant="outlined"
            size="small"
            startIcon={<GetApp />}
            onClick={() =>
              downloadFile(
                'manifests.yaml',
                manifests.map(({ content }) => content).join('---\n'),
              )
            }
          >
            {t('migration.downloadAll')}
          </Button>
        )
      }
    >
      <ul aria-label={t('migration.files')}>
        {files.map(({ path, content }) => (
          <li key={path}>
            <Button
              size="small"
              aria-label={t('migration.download', { path })}
              onClick={() =>
                downloadFile(path.split('/').slice(-1)[0], content)
              }
            >
              {path}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
