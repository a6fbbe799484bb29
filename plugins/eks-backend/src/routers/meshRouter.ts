import { eksInventoryReadPermission } from '@eks-platform/backstage-plugin-eks-common';
import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { filterSchema } from '../requests/fields';
import {
  meshObjectsSchema,
  meshTopologySchema,
} from '../requests/meshRequests';
import { parse } from '../requests/parse';
import { describeMeshTopology } from '../serve/describeMeshTopology';
import { listMeshes, listMeshObjects } from '../serve/listMeshes';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';
import { sendList } from './sendList';

/** The routes about meshes. */
export function createMeshRouter(options: RouterOptions): ExpressRouter {
  const see = createSight(options);
  const router = Router();

  router.get('/meshes', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(filterSchema, request.query);
    sendList(response, await listMeshes(visible, where));
  });

  router.get('/mesh-objects', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(meshObjectsSchema, request.query);
    sendList(response, await listMeshObjects(visible, where));
  });

  router.get('/mesh-topology', async (request, response) => {
    const visible = await see(request, [eksInventoryReadPermission]);
    const where = parse(meshTopologySchema, request.query);
    response.json(await describeMeshTopology(visible, where));
  });

  return router;
}
