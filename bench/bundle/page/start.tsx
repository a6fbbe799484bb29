import { createRoot } from 'react-dom/client';
import { createApp } from '@backstage/frontend-defaults';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/** An app with the catalog and what else is given. */
export function start(features: FrontendFeature[]) {
  const app = createApp({ features: [catalogPlugin, ...features] });
  createRoot(document.getElementById('root')!).render(app.createRoot());
}
