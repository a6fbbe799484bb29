import { exampleOf } from './exampleOf';

const where = { accountId: '111122223333', region: 'eu-west-1' };
const step = {
  action: 'eks:cluster:update',
  id: 'cluster',
  name: 'Change the cluster',
};

/** Examples of `eks:cluster:update`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'An upgrade to the next Kubernetes version',
    input: { ...where, name: 'platform-dev', version: '1.35' },
  }),
  exampleOf({
    ...step,
    description:
      'Audit logs on, the endpoint closed to the internet, protected from deletion, entered by access entries only',
    input: {
      ...where,
      name: 'platform-dev',
      resourcesVpcConfig: { endpointPublicAccess: false },
      logging: { clusterLogging: [{ types: ['audit'], enabled: true }] },
      accessConfig: { authenticationMode: 'API' },
      deletionProtection: true,
      tags: { reviewed: '2026-11' },
    },
  }),
];
