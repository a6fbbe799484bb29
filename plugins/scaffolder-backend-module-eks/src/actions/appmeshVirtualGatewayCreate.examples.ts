import { exampleOf } from './exampleOf';

const step = {
  action: 'appmesh:virtualGateway:create',
  id: 'virtualGateway',
  name: 'Create the virtual gateway',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  meshName: 'shop',
};

/** Examples of `appmesh:virtualGateway:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'A gateway of HTTP',
    input: {
      ...where,
      virtualGatewayName: 'partners',
      listeners: [{ portMapping: { port: 8088, protocol: 'http' } }],
    },
  }),
  exampleOf({
    ...step,
    description: 'A gateway of gRPC with TLS and an access log in JSON',
    input: {
      ...where,
      virtualGatewayName: 'machines',
      listeners: [
        {
          portMapping: { port: 8443, protocol: 'grpc' },
          tls: {
            mode: 'STRICT',
            certificate: {
              file: {
                certificateChain: '/keys/chain.pem',
                privateKey: '/keys/key.pem',
              },
            },
          },
          connectionPool: { grpc: { maxRequests: 500 } },
        },
      ],
      logging: {
        accessLog: {
          file: {
            path: '/dev/stdout',
            format: { json: [{ key: 'method', value: '%REQ(:METHOD)%' }] },
          },
        },
      },
      tags: { owner: 'shop' },
    },
  }),
];
