import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/**
 * Clusters, node groups, Fargate profiles and meshes on the catalog's entity pages and on a page of their own.
 *
 * @public
 */
export const eksPlugin = createFrontendPlugin({
  pluginId: 'eks',
  title: 'EKS',
  extensions: [],
});
