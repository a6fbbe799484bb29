import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import type { Authorizer } from './createAuthorizer';
import { parse, placeSchema, rolesSchema, subnetsSchema } from './requests';
import { sendList } from './sendList';
import type { Pickers } from './serve/Pickers';

/** The routes under `/pickers`: what a user may choose from, live from AWS. */
export function createPickersRouter(options: {
  pickers: Pickers;
  authorize: Authorizer;
}): ExpressRouter {
  const { pickers, authorize } = options;
  const router = Router();

  router.get('/vpcs', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.vpcs(scope));
  });

  router.get('/subnets', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const { vpcId, ...scope } = parse(subnetsSchema, request.query);
    sendList(response, await pickers.subnets(scope, { vpcId }));
  });

  router.get('/roles', async (request, response) => {
    await authorize(request, [
      eksInventoryReadPermission,
      eksIdentityReadPermission,
    ]);
    const { purpose, ...scope } = parse(rolesSchema, request.query);
    sendList(response, await pickers.roles(scope, { purpose }));
  });

  router.get('/cluster-versions', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.clusterVersions(scope));
  });

  router.get('/instance-types', async (request, response) => {
    await authorize(request, [eksInventoryReadPermission]);
    const scope = parse(placeSchema, request.query);
    sendList(response, await pickers.instanceTypes(scope));
  });

  return router;
}
