import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  AlertDisplay,
  OAuthRequestDialog,
  SignInPage,
} from '@backstage/core-components';
import { configApiRef, createApiFactory } from '@backstage/core-plugin-api';
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
} from '@backstage/plugin-catalog';
import { ScaffolderPage, scaffolderPlugin } from '@backstage/plugin-scaffolder';
import {
  EksFleetPage,
  EksMigrationPage,
} from '@eks-platform/backstage-plugin-eks/legacy';
import { eksFieldExtensions } from '@eks-platform/backstage-plugin-scaffolder-module-eks/legacy';
import { Navigate, Route } from 'react-router-dom';
import { entityPage } from './entityPage';
import { Shell } from './Shell';

const app = createApp({
  apis: [
    // The wizard asks for it.
    createApiFactory({
      api: scmIntegrationsApiRef,
      deps: { configApi: configApiRef },
      factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
    }),
  ],
  components: {
    SignInPage: props => <SignInPage {...props} providers={['guest']} />,
  },
  bindRoutes({ bind }) {
    bind(catalogPlugin.externalRoutes, {
      createComponent: scaffolderPlugin.routes.root,
    });
  },
});

/** The suite in an app of the legacy frontend system, as its READMEs tell. */
export default app.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <AppRouter>
      <Shell>
        <FlatRoutes>
          <Route path="/" element={<Navigate to="catalog" />} />
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
          <Route path="/create" element={<ScaffolderPage />}>
            {eksFieldExtensions}
          </Route>
          <Route path="/eks" element={<EksFleetPage />} />
          <Route path="/mesh-migration" element={<EksMigrationPage />} />
        </FlatRoutes>
      </Shell>
    </AppRouter>
  </>,
);
