import { NotAllowedError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  amiTypesFor,
  eksIdentityReadPermission,
  eksInventoryReadPermission,
  eksPickersReadPermission,
  type Scope,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { Request, Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { audited } from '../audit';
import { placeSchema } from '../requests/fields';
import { parse } from '../requests/parse';
import {
  addonVersionsSchema,
  amiTypesSchema,
  ofVpcSchema,
  preflightSchema,
  rolesSchema,
  serviceAccountsSchema,
} from '../requests/pickerRequests';
import { pickClusters, pickServiceAccounts } from '../serve/inventoryPickers';
import { ownerOf } from '../serve/ownerOf';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';
import { sendList } from './sendList';

/** The routes under `/pickers`: what a user may choose from, live from AWS or from the inventory. */
export function createPickersRouter(options: RouterOptions): ExpressRouter {
  const { pickers, inventory, authorizer, auditor } = options;
  const see = createSight(options);
  const router = Router();

  /** AWS is asked about whole scopes; what is in one is the scope's owner's. */
  async function enter(
    request: Request,
    place: Scope,
    needed: ResourcePermission[] = [],
  ): Promise<void> {
    const permissions = [eksPickersReadPermission, ...needed];
    const visibility = await authorizer.authorize(request, permissions);
    const { accountId, region } = place;
    const scope = inventory.scopes.find(
      candidate => scopeId(candidate) === scopeId(place),
    );
    const owner = ownerOf({ tags: {} }, { ...inventory, scope });
    if (!visibility.sees({ accountId, region, owner })) {
      throw new NotAllowedError(
        `Not allowed without ${permissions
          .map(({ name }) => name)
          .join(' and ')} in ${scopeId(place)}`,
      );
    }
  }

  router.get('/vpcs', async (request, response) => {
    const scope = parse(placeSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.vpcs(scope));
  });

  router.get('/subnets', async (request, response) => {
    const { vpcId, ...scope } = parse(ofVpcSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.subnets(scope, { vpcId }));
  });

  router.get('/security-groups', async (request, response) => {
    const { vpcId, ...scope } = parse(ofVpcSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.securityGroups(scope, { vpcId }));
  });

  router.get('/roles', async (request, response) => {
    const { purpose, ...scope } = parse(rolesSchema, request.query);
    await enter(request, scope, [eksIdentityReadPermission]);
    const event = { queryType: 'roles', request, meta: { ...scope, purpose } };
    sendList(
      response,
      await audited(auditor, { eventId: 'identity-read', ...event }, () =>
        pickers.roles(scope, { purpose }),
      ),
    );
  });

  router.get('/kms-keys', async (request, response) => {
    const scope = parse(placeSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.kmsKeys(scope));
  });

  router.get('/access-policies', async (request, response) => {
    const scope = parse(placeSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.accessPolicies(scope));
  });

  router.get('/cluster-versions', async (request, response) => {
    const scope = parse(placeSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.clusterVersions(scope));
  });

  router.get('/addon-versions', async (request, response) => {
    const { accountId, region, ...where } = parse(
      addonVersionsSchema,
      request.query,
    );
    const scope = { accountId, region };
    await enter(request, scope);
    sendList(response, await pickers.addonVersions(scope, where));
  });

  router.get('/instance-types', async (request, response) => {
    const scope = parse(placeSchema, request.query);
    await enter(request, scope);
    sendList(response, await pickers.instanceTypes(scope));
  });

  router.get('/preflight', async (request, response) => {
    const { accountId, region, ...draft } = parse(
      preflightSchema,
      request.query,
    );
    const scope = { accountId, region };
    await enter(request, scope, [eksIdentityReadPermission]);
    sendList(response, await pickers.preflight(scope, draft));
  });

  router.get('/ami-types', async (request, response) => {
    const { kubernetesVersion } = parse(amiTypesSchema, request.query);
    await authorizer.authorize(request, [eksPickersReadPermission]);
    sendList(response, amiTypesFor(kubernetesVersion));
  });

  router.get('/clusters', async (request, response) => {
    const where = parse(placeSchema, request.query);
    const visible = await see(request, [
      eksPickersReadPermission,
      eksInventoryReadPermission,
    ]);
    sendList(response, await pickClusters(visible, where));
  });

  router.get('/service-accounts', async (request, response) => {
    const where = parse(serviceAccountsSchema, request.query);
    const visible = await see(request, [
      eksPickersReadPermission,
      eksIdentityReadPermission,
    ]);
    const event = { queryType: 'service-accounts', request, meta: where };
    sendList(
      response,
      await audited(auditor, { eventId: 'identity-read', ...event }, () =>
        pickServiceAccounts(visible, where),
      ),
    );
  });

  return router;
}
