import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

/** Where the app waits before a page is opened. */
const home = PageBlueprint.make({
  name: 'home',
  params: {
    path: '/',
    title: 'Home',
    loader: async () => <main id="home">Ready</main>,
  },
});

/** Our topology, as the tab "Mesh" of an entity shows it. */
const ours = PageBlueprint.make({
  name: 'ours',
  params: {
    path: '/ours',
    title: 'Ours',
    loader: () => import('./OurTopology').then(m => <m.OurTopology />),
  },
});

/** Backstage's graph with the same nodes and edges. */
const theirs = PageBlueprint.make({
  name: 'theirs',
  params: {
    path: '/theirs',
    title: 'Theirs',
    loader: () => import('./TheirTopology').then(m => <m.TheirTopology />),
  },
});

/** The pages that are measured besides those of the EKS plugin. */
export const benchPlugin = createFrontendPlugin({
  pluginId: 'bench',
  extensions: [home, ours, theirs],
});
