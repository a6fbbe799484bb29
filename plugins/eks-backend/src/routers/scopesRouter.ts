import { NotAllowedError, toError } from '@backstage/errors';
import {
  eksIdentityReadPermission,
  eksInventoryReadPermission,
  eksInventoryRefreshPermission,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { audited } from '../audit';
import { KUBERNETES_KINDS } from '../inventory/CollectionRequest';
import type { Collector } from '../inventory/Collector';
import { snapshotSchema } from '../requests/clusterRequests';
import { placeSchema } from '../requests/fields';
import { parse } from '../requests/parse';
import { describeScopes } from '../serve/describeScopes';
import { ownerOf } from '../serve/ownerOf';
import { readStoredSnapshot } from '../serve/readStoredSnapshot';
import { selectScope } from '../serve/selectScopes';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';
import { sendList } from './sendList';

/** The routes about scopes: their health, what they hold, and a look at them right away. */
export function createScopesRouter(options: RouterOptions): ExpressRouter {
  const { inventory, collector, authorizer, auditor, logger } = options;
  const see = createSight(options);
  const router = Router();

  router.get('/scopes', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    sendList(response, await describeScopes(visible));
  });

  router.post(
    '/scopes/:accountId/:region/refresh',
    async (request, response) => {
      const visibility = await authorizer.authorize(request, [
        eksInventoryRefreshPermission,
      ]);
      const place = parse(placeSchema, request.params);
      const scope = selectScope(
        inventory.scopes.filter(candidate => visibility.mayLookInto(candidate)),
        place,
      );
      const owner = ownerOf({ tags: {} }, { ...inventory, scope });
      if (!visibility.sees({ ...place, owner })) {
        throw new NotAllowedError(
          `Not allowed without ${eksInventoryRefreshPermission.name}`,
        );
      }
      await audited(
        auditor,
        { eventId: 'scope-refresh', queryType: 'scope', request, meta: place },
        async () => {
          collectAll(collector, scope).catch(error => {
            logger.warn('Collection on demand failed', {
              scope: scopeId(scope),
              error: toError(error).message,
            });
          });
        },
      );
      response.status(202).json({ scope: place });
    },
  );

  router.get('/snapshots/:accountId/:region', async (request, response) => {
    await authorizer.authorize(
      request,
      [eksInventoryReadPermission, eksIdentityReadPermission],
      ['service'],
    );
    const place = parse(placeSchema, request.params);
    const { kind } = parse(snapshotSchema, request.query);
    response.json(await readStoredSnapshot(inventory, place, kind));
  });

  return router;
}

/** Kubernetes after AWS, which tells the clusters. Where it is not allowed, nobody is asked. */
async function collectAll(collector: Collector, scope: EksScope) {
  await collector.collectAnew(scope);
  await collector.collectAnew(scope, { kinds: KUBERNETES_KINDS });
}
