import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:virtualNode:create',
  id: 'virtualNode',
  name: 'Create the virtual node',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
};

/** Examples of `appmesh:virtualNode:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A node found by DNS that calls another service',
    input: {
      ...where,
      virtualNodeName: 'search',
      listeners: [
        {
          portMapping: { port: 8080, protocol: 'http' },
          healthCheck: {
            protocol: 'http',
            path: '/ping',
            intervalMillis: 5000,
            timeoutMillis: 2000,
            healthyThreshold: 2,
            unhealthyThreshold: 2,
          },
        },
      ],
      serviceDiscovery: {
        dns: { hostname: 'search.shop.svc.cluster.local' },
      },
      backends: [
        {
          virtualService: {
            virtualServiceName: 'catalog.shop.svc.cluster.local',
          },
        },
      ],
    },
  }),
  exampleOf({
    ...step,
    description:
      'A node found by Cloud Map, with TLS, time-outs, bounds of its connections and outlier detection',
    input: {
      ...where,
      virtualNodeName: 'ratings',
      listeners: [
        {
          portMapping: { port: 8080, protocol: 'http2' },
          tls: {
            mode: 'STRICT',
            certificate: {
              acm: {
                certificateArn:
                  'arn:aws:acm:eu-west-1:111122223333:certificate/1b2c3d4e',
              },
            },
          },
          timeout: { http2: { perRequest: { unit: 's', value: 10 } } },
          connectionPool: { http2: { maxRequests: 100 } },
          outlierDetection: {
            maxServerErrors: 5,
            interval: { unit: 's', value: 10 },
            baseEjectionDuration: { unit: 's', value: 30 },
            maxEjectionPercent: 50,
          },
        },
      ],
      serviceDiscovery: {
        awsCloudMap: {
          namespaceName: 'shop.local',
          serviceName: 'ratings',
          attributes: [{ key: 'version', value: 'v2' }],
        },
      },
      backendDefaults: {
        clientPolicy: {
          tls: {
            validation: {
              trust: {
                acm: {
                  certificateAuthorityArns: [
                    'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/5e6f7a8b',
                  ],
                },
              },
            },
          },
        },
      },
      logging: { accessLog: { file: { path: '/dev/stdout' } } },
      tags: { owner: 'shop' },
    },
  }),
];
