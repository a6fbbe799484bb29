import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:manifest:apply',
  id: 'apply',
  name: 'Apply the manifests',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

/** Examples of `eks:manifest:apply`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A namespace with its quota, as YAML',
    input: {
      ...where,
      manifests: [
        'apiVersion: v1',
        'kind: Namespace',
        'metadata:',
        '  name: team-a',
        '---',
        'apiVersion: v1',
        'kind: ResourceQuota',
        'metadata:',
        '  name: pods',
        '  namespace: team-a',
        'spec:',
        '  hard:',
        "    pods: '20'",
      ].join('\n'),
    },
  }),
  exampleOf({
    ...step,
    description: 'An object written in the template, into a given namespace',
    input: {
      ...where,
      namespace: 'shop',
      manifests: [
        {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: {
            name: 'reports',
            annotations: {
              'eks.amazonaws.com/role-arn':
                'arn:aws:iam::111122223333:role/reports',
            },
          },
        },
      ],
    },
  }),
];
