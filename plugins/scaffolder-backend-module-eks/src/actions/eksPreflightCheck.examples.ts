import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:preflight:check',
  id: 'check',
  name: 'Check before anything is made',
};
const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Examples of `eks:preflight:check`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A node group that a later step makes',
    input: {
      ...where,
      kind: 'nodegroup',
      request: {
        clusterName: 'platform-dev',
        nodegroupName: 'workers',
        nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
      },
    },
  }),
  exampleOf({
    ...step,
    description:
      'An add-on, without failing: a later step asks steps.check.output.passed',
    input: {
      ...where,
      kind: 'addon',
      failOnError: false,
      request: { clusterName: 'platform-dev', addonName: 'no-such-addon' },
    },
  }),
];
