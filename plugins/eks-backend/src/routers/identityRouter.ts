import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { audited } from '../audit';
import {
  identityBindingsSchema,
  workloadsSchema,
} from '../requests/identityRequests';
import { parse } from '../requests/parse';
import { listIdentityBindings } from '../serve/listIdentityBindings';
import { listWorkloads } from '../serve/listWorkloads';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';

/** The routes about who runs as what, and where. */
export function createIdentityRouter(options: RouterOptions): ExpressRouter {
  const { inventory, components, auditor, httpAuth } = options;
  const see = createSight(options);
  const router = Router();

  router.get('/identity-bindings', async (request, response) => {
    const visible = await see(request, [eksIdentityReadPermission]);
    const query = parse(identityBindingsSchema, request.query);
    const credentials = await httpAuth.credentials(request);
    const event = { queryType: 'bindings', request, meta: { query } };
    response.json(
      await audited(auditor, { eventId: 'identity-read', ...event }, () =>
        listIdentityBindings({
          inventory,
          visible,
          components,
          credentials,
          query,
        }),
      ),
    );
  });

  router.get('/workloads', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const query = parse(workloadsSchema, request.query);
    response.json(await listWorkloads(visible, query));
  });

  return router;
}
