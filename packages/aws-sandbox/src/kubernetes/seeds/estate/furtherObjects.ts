import type { SeededObject } from '../addObject';

type Further = [kind: string, object: SeededObject];

/** What clusters of the estate hold of other built-in kinds, with the namespaces and components of their workloads. */
export const furtherObjects: Record<string, Further[]> = {
  'shop-prod': [
    [
      'HorizontalPodAutoscaler',
      {
        name: 'web',
        namespace: 'shop',
        labels: { app: 'web', 'backstage.io/kubernetes-id': 'storefront' },
        content: {
          spec: {
            scaleTargetRef: {
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              name: 'web',
            },
            minReplicas: 3,
            maxReplicas: 12,
            metrics: [
              {
                type: 'Resource',
                resource: {
                  name: 'cpu',
                  target: { type: 'Utilization', averageUtilization: 70 },
                },
              },
            ],
          },
          status: { currentReplicas: 3, desiredReplicas: 3 },
        },
      },
    ],
    [
      'Ingress',
      {
        name: 'storefront',
        namespace: 'shop',
        labels: { 'backstage.io/kubernetes-id': 'storefront' },
        content: {
          spec: {
            ingressClassName: 'alb',
            rules: [
              {
                host: 'shop.example.com',
                http: {
                  paths: [
                    {
                      path: '/',
                      pathType: 'Prefix',
                      backend: {
                        service: { name: 'web', port: { number: 8080 } },
                      },
                    },
                  ],
                },
              },
            ],
          },
          status: { loadBalancer: {} },
        },
      },
    ],
  ],
  'batch-fargate': [
    [
      'CronJob',
      {
        name: 'nightly-invoices',
        namespace: 'jobs',
        labels: { 'backstage.io/kubernetes-id': 'invoices' },
        content: {
          spec: {
            schedule: '15 2 * * *',
            concurrencyPolicy: 'Forbid',
            suspend: false,
            jobTemplate: {
              spec: {
                template: {
                  spec: {
                    serviceAccountName: 'invoice-runner',
                    restartPolicy: 'Never',
                    containers: [
                      {
                        name: 'main',
                        image: 'registry.example.com/jobs/invoice-runner:1.4.2',
                      },
                    ],
                  },
                },
              },
            },
          },
          status: {},
        },
      },
    ],
  ],
  'data-spot': [
    [
      'ResourceQuota',
      {
        name: 'notebooks',
        namespace: 'notebooks',
        content: {
          spec: { hard: { 'requests.cpu': '40', 'requests.memory': '160Gi' } },
          status: {
            hard: { 'requests.cpu': '40', 'requests.memory': '160Gi' },
            used: { 'requests.cpu': '400m', 'requests.memory': '512Mi' },
          },
        },
      },
    ],
  ],
};
