import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:mesh:create',
  id: 'mesh',
  name: 'Create the mesh',
};
const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Examples of `appmesh:mesh:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A mesh whose nodes reach only what is in it',
    input: { ...where, meshName: 'payments' },
  }),
  exampleOf({
    ...step,
    description: 'A mesh whose nodes reach everything, over IPv4',
    input: {
      ...where,
      meshName: 'open',
      egressFilter: { type: 'ALLOW_ALL' },
      serviceDiscovery: { ipPreference: 'IPv4_ONLY' },
      tags: { owner: 'shop' },
    },
  }),
];
