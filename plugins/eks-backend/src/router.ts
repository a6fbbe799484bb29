import type {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
  eksInventoryRefreshPermission,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import express from 'express';
import Router from 'express-promise-router';
import { createAuthorizer } from './createAuthorizer';
import type { Collector } from './inventory/Collector';
import { createPickersRouter } from './pickersRouter';
import {
  clusterSchema,
  clustersSchema,
  filterSchema,
  meshObjectsSchema,
  meshTopologySchema,
  parse,
  placeSchema,
} from './requests';
import { sendList } from './sendList';
import { describeCluster } from './serve/describeCluster';
import { describeMeshTopology } from './serve/describeMeshTopology';
import { describeScopes } from './serve/describeScopes';
import type { InventoryContext } from './serve/InventoryContext';
import { listClusters } from './serve/listClusters';
import { listMeshes, listMeshObjects } from './serve/listMeshes';
import type { Pickers } from './serve/Pickers';
import { readStoredSnapshot } from './serve/readStoredSnapshot';
import { selectScope } from './serve/selectScopes';

/**
 * What the router needs.
 *
 * @public
 */
export interface RouterOptions {
  inventory: InventoryContext;
  collector: Collector;
  pickers: Pickers;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  logger: LoggerService;
}

/**
 * The REST API under `/api/eks`. Every route parses, delegates and responds; errors are left to Backstage.
 *
 * @public
 */
export async function createRouter(
  options: RouterOptions,
): Promise<express.Router> {
  const { inventory, collector, pickers, httpAuth, permissions, logger } =
    options;

  const authorize = createAuthorizer({ httpAuth, permissions });

  const router = Router();
  router.use(express.json());

  router.get('/scopes', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    sendList(response, await describeScopes(inventory));
  });

  router.post(
    '/scopes/:accountId/:region/refresh',
    async (request, response) => {
      await authorize(request, [eksInventoryRefreshPermission]);
      const scope = selectScope(
        inventory.scopes,
        parse(placeSchema, request.params),
      );
      collector.collectAnew(scope).catch(error => {
        logger.warn('Collection on demand failed', {
          scope: scopeId(scope),
          error: toError(error).message,
        });
      });
      response.status(202).json({
        scope: { accountId: scope.accountId, region: scope.region },
      });
    },
  );

  router.get('/snapshots/:accountId/:region', async (request, response) => {
    await authorize(
      request,
      [eksInventoryReadPermission, eksIdentityReadPermission],
      ['service'],
    );
    const place = parse(placeSchema, request.params);
    response.json(await readStoredSnapshot(inventory, place));
  });

  router.get('/clusters', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const query = parse(clustersSchema, request.query);
    response.json(await listClusters(inventory, query));
  });

  router.get(
    '/clusters/:accountId/:region/:name',
    async (request, response) => {
      await authorize(request, [eksInventoryReadPermission]);
      const where = parse(clusterSchema, request.params);
      response.json(await describeCluster(inventory, where));
    },
  );

  router.get('/meshes', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const where = parse(filterSchema, request.query);
    sendList(response, await listMeshes(inventory, where));
  });

  router.get('/mesh-objects', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const where = parse(meshObjectsSchema, request.query);
    sendList(response, await listMeshObjects(inventory, where));
  });

  router.get('/mesh-topology', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const where = parse(meshTopologySchema, request.query);
    response.json(await describeMeshTopology(inventory, where));
  });

  router.use('/pickers', createPickersRouter({ pickers, authorize }));
  return router;
}
