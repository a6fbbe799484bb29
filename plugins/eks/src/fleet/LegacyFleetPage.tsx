import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eksTranslationRef } from '../translation';
import { FleetContent } from './FleetContent';

/** The page `/eks` with a header of its own. */
export function LegacyFleetPage() {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('fleet.title')} />
      <Content>
        <FleetContent />
      </Content>
    </Page>
  );
}
