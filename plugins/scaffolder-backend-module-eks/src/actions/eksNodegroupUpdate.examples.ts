import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:nodegroup:update',
  id: 'nodegroup',
  name: 'Change the node group',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  nodegroupName: 'system',
};

/** Examples of `eks:nodegroup:update`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'Room for more nodes, and a label for all of them',
    input: {
      ...where,
      scalingConfig: { maxSize: 10 },
      labels: { tier: 'platform' },
      tags: { reviewed: '2026-11' },
    },
  }),
  exampleOf({
    ...step,
    description:
      'An older release of the image, a quarter of the nodes at a time',
    input: {
      ...where,
      releaseVersion: '1.34.2-20261020',
      updateConfig: { maxUnavailablePercentage: 25 },
    },
  }),
];
