import type {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import {
  type BasicPermission,
  AuthorizeResult,
} from '@backstage/plugin-permission-common';
import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
  eksInventoryRefreshPermission,
  type ListResponse,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import express from 'express';
import Router from 'express-promise-router';
import type { Collector } from './inventory/Collector';
import {
  clusterSchema,
  filterSchema,
  meshObjectsSchema,
  meshTopologySchema,
  parse,
  placeSchema,
  rolesSchema,
  subnetsSchema,
} from './requests';
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

  async function authorize(
    request: express.Request,
    needed: BasicPermission[],
    allow: Array<'user' | 'service'> = ['user', 'service'],
  ): Promise<void> {
    const credentials = await httpAuth.credentials(request, { allow });
    const decisions = await permissions.authorize(
      needed.map(permission => ({ permission })),
      { credentials },
    );
    const refused = needed.filter(
      (_, index) => decisions[index].result !== AuthorizeResult.ALLOW,
    );
    if (refused.length) {
      throw new NotAllowedError(
        `Not allowed without ${refused.map(({ name }) => name).join(' and ')}`,
      );
    }
  }

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
    const where = parse(filterSchema, request.query);
    sendList(response, await listClusters(inventory, where));
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

  router.get('/pickers/vpcs', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.vpcs(scope));
  });

  router.get('/pickers/subnets', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const { vpcId, ...scope } = parse(subnetsSchema, request.query);
    sendList(response, await pickers.subnets(scope, { vpcId }));
  });

  router.get('/pickers/roles', async (request, response) => {
    await authorize(request, [
      eksInventoryReadPermission,
      eksIdentityReadPermission,
    ]);
    const { purpose, ...scope } = parse(rolesSchema, request.query);
    sendList(response, await pickers.roles(scope, { purpose }));
  });

  router.get('/pickers/cluster-versions', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.clusterVersions(scope));
  });

  router.get('/pickers/instance-types', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.instanceTypes(scope));
  });

  return router;
}

function sendList<Item>(response: express.Response, items: Item[]) {
  const body: ListResponse<Item> = { items };
  response.json(body);
}
