import { exampleOf } from './exampleOf';

const step = {
  action: 'mesh:migration:plan',
  id: 'plan',
  name: 'Plan the migration',
};

/** Examples of `mesh:migration:plan`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A mesh where App Mesh still answers',
    input: {
      mesh: {
        accountId: '111122223333',
        region: 'eu-west-1',
        meshName: 'shop',
        from: 'app-mesh-api',
      },
      namespace: 'shop',
    },
  }),
];
