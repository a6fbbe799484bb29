import {
  type BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import kubernetesPlugin from '@backstage/plugin-kubernetes-backend';
import {
  kubernetesClusterSupplierExtensionPoint,
  type KubernetesClustersSupplier,
} from '@backstage/plugin-kubernetes-node';
import type { Sandbox } from '@eks-platform/aws-sandbox';
import {
  EKS_SCOPE_CHANGED_TOPIC,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import eksPlugin from '@eks-platform/backstage-plugin-eks-backend';
import catalogModuleEks from '..';

/** Backstage's catalog and Kubernetes plugins beside the suite, all real, in front of a sandbox. */
export async function startSuite(
  sandbox: Sandbox,
  database: BackendFeature,
  options: {
    secretAccessKey?: string;
    /** What else takes part, for example a logger. */
    features?: BackendFeature[];
  } = {},
) {
  const { secretAccessKey, features = [] } = options;
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  // Runs what the test triggers, when it does.
  const scheduler = mockServices.scheduler();
  let supplier: KubernetesClustersSupplier;
  const config = demoConfig({ url: sandbox.url, secretAccessKey });
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleEks,
      eksPlugin,
      kubernetesPlugin,
      database,
      ...features,
      createBackendModule({
        pluginId: 'kubernetes',
        moduleId: 'test',
        register(env) {
          env.registerInit({
            deps: { suppliers: kubernetesClusterSupplierExtensionPoint },
            async init({ suppliers }) {
              suppliers.addClusterSupplier(async ({ getDefault }) => {
                supplier = await getDefault();
                return supplier;
              });
            },
          });
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...config,
          catalog: { processingInterval: { seconds: 1 } },
          kubernetes: {
            serviceLocatorMethod: { type: 'multiTenant' },
            clusterLocatorMethods: [
              {
                type: 'catalog',
                dangerouslyAllowClusterUrls: ['*.eks.amazonaws.com'],
              },
            ],
          },
        },
      }),
    ],
  });

  const listEntities = async (): Promise<Entity[]> => {
    const response = await fetch(
      `http://localhost:${server.port()}/api/catalog/entities?filter=kind=resource`,
      { headers: { authorization: mockCredentials.service.header() } },
    );
    return response.json();
  };
  return {
    listEntities,
    listTitles: async () =>
      (await listEntities())
        .map(({ metadata, spec }) => `${spec!.type} ${metadata.title}`)
        .sort(),
    listClusters: async () => {
      const clusters = await supplier.getClusters({
        credentials: mockCredentials.service(),
      });
      return clusters.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    },
    announce: async (scope: Scope) =>
      events.publish({
        topic: EKS_SCOPE_CHANGED_TOPIC,
        eventPayload: { scope, reason: 'test' },
      }),
    collect: async () => {
      for (const { id } of await scheduler.getScheduledTasks()) {
        if (id.startsWith('eks-collect-')) {
          await scheduler.triggerTask(id);
        }
      }
    },
    reconcile: async () => scheduler.triggerTask('eks-catalog-reconcile'),
  };
}
