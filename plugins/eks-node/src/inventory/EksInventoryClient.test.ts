import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { EksInventoryService } from './EksInventoryService';
import { eksInventoryServiceRef } from './eksInventoryServiceRef';

const scope = { accountId: '111122223333', region: 'eu-west-1' };

const snapshot = {
  scope,
  collectedAt: '2026-01-02T03:04:05.000Z',
  objects: [],
  failures: [],
};

/** Stands for the `eks` backend: answers service principals only, as that one does. */
const eksPlugin = createBackendPlugin({
  pluginId: 'eks',
  register(env) {
    env.registerInit({
      deps: {
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpAuth, httpRouter }) {
        httpRouter.use((request, response, next) => {
          httpAuth
            .credentials(request, { allow: ['service'] })
            .then(({ principal }) => {
              if (request.path === '/scopes') {
                response.json({ items: [{ scope, principal }] });
              } else if (request.path === '/snapshots/111122223333/eu-west-1') {
                response.json({ ...snapshot, ...request.query });
              } else {
                response.status(404).json({
                  error: { name: 'NotFoundError', message: 'No such scope' },
                  response: { statusCode: 404 },
                });
              }
            })
            .catch(next);
        });
      },
    });
  },
});

describe('EksInventoryClient', () => {
  let inventory: EksInventoryService;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const caller = createBackendPlugin({
      pluginId: 'caller',
      register(env) {
        env.registerInit({
          deps: { service: eksInventoryServiceRef },
          async init({ service }) {
            inventory = service;
          },
        });
      },
    });
    const backend = await startTestBackend({
      features: [
        eksPlugin,
        caller,
        mockServices.auth.factory(),
        mockServices.httpAuth.factory(),
      ],
    });
    stop = () => backend.stop();
  });

  afterAll(() => stop());

  it('asks as the plugin that uses it', async () => {
    await expect(inventory.getScopes()).resolves.toEqual([
      { scope, principal: { type: 'service', subject: 'plugin:caller' } },
    ]);
  });

  it('reads a snapshot', async () => {
    await expect(inventory.getSnapshot(scope)).resolves.toEqual(snapshot);
    await expect(
      inventory.getSnapshot(scope, { kinds: ['cluster', 'iam-role'] }),
    ).resolves.toEqual({ ...snapshot, kind: 'cluster,iam-role' });
  });

  it('never takes a failure for an empty answer', async () => {
    await expect(
      inventory.getSnapshot({ accountId: '../..', region: 'eu-west-1' }),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'No such scope' },
    });
  });
});
