import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eksTranslationRef } from '../translation';
import { MigrationContent } from './MigrationContent';

/** The page `/mesh-migration` with a header of its own. */
export function LegacyMigrationPage() {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('migration.title')} />
      <Content>
        <MigrationContent />
      </Content>
    </Page>
  );
}
