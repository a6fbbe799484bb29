import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { audited } from '../audit';
import {
  changesSchema,
  clusterSchema,
  clustersSchema,
} from '../requests/clusterRequests';
import { trustPolicySchema } from '../requests/identityRequests';
import { parse } from '../requests/parse';
import { describeCapacity } from '../serve/describeCapacity';
import { describeCluster } from '../serve/describeCluster';
import { describeClusterAccess } from '../serve/describeClusterAccess';
import { describeFleet } from '../serve/describeFleet';
import { describeTrustPolicy } from '../serve/describeTrustPolicy';
import { describeAddons, describeUpgrade } from '../serve/describeUpgrade';
import { listChanges } from '../serve/listChanges';
import { listClusters } from '../serve/listClusters';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';

const CLUSTER = '/clusters/:accountId/:region/:name';

/** The routes about clusters: all of them, and what there is to know of one. */
export function createClustersRouter(options: RouterOptions): ExpressRouter {
  const { pickers, auditor } = options;
  const see = createSight(options);
  const router = Router();

  router.get('/fleet', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    response.json(await describeFleet(visible));
  });

  router.get('/changes', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const query = parse(changesSchema, request.query);
    response.json(await listChanges(visible, query));
  });

  router.get('/clusters', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const query = parse(clustersSchema, request.query);
    response.json(await listClusters(visible, query));
  });

  router.get(CLUSTER, async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(clusterSchema, request.params);
    response.json(await describeCluster(visible, where));
  });

  router.get(`${CLUSTER}/capacity`, async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(clusterSchema, request.params);
    response.json(await describeCapacity({ ...visible, pickers }, where));
  });

  router.get(`${CLUSTER}/addons`, async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(clusterSchema, request.params);
    response.json(await describeAddons({ ...visible, pickers }, where));
  });

  router.get(`${CLUSTER}/upgrade`, async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(clusterSchema, request.params);
    response.json(await describeUpgrade({ ...visible, pickers }, where));
  });

  router.get(`${CLUSTER}/access`, async (request, response) => {
    const visible = await see(request, [eksIdentityReadPermission]);
    const where = parse(clusterSchema, request.params);
    const event = { queryType: 'access', request, meta: where };
    response.json(
      await audited(auditor, { eventId: 'identity-read', ...event }, () =>
        describeClusterAccess(visible, where),
      ),
    );
  });

  router.get(`${CLUSTER}/trust-policy`, async (request, response) => {
    const visible = await see(request, [eksIdentityReadPermission]);
    const where = parse(clusterSchema, request.params);
    const binding = parse(trustPolicySchema, request.query);
    const event = {
      queryType: 'trust-policy',
      request,
      meta: { ...where, ...binding },
    };
    response.json(
      await audited(auditor, { eventId: 'identity-read', ...event }, () =>
        describeTrustPolicy({ ...visible, pickers }, { ...where, ...binding }),
      ),
    );
  });

  return router;
}
