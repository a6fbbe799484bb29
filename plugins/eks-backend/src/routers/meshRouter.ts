import { eksInventoryReadPermission } from '@eks-platform/backstage-plugin-eks-common';
import type { Request, Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { filterSchema } from '../requests/fields';
import {
  meshDifferenceSchema,
  meshExportSchema,
  meshMigrationSchema,
  meshObjectsSchema,
  meshPoliciesSchema,
  meshRouteSchema,
  meshSchema,
  meshTopologySchema,
} from '../requests/meshRequests';
import { parse } from '../requests/parse';
import { compareMesh } from '../serve/compareMesh';
import { describeMeshGraph } from '../serve/describeMeshGraph';
import { describeMeshPolicies } from '../serve/describeMeshPolicies';
import { describeMeshTopology } from '../serve/describeMeshTopology';
import { exportMesh } from '../serve/exportMesh';
import { listMeshComparisons } from '../serve/listMeshComparisons';
import { listMeshes, listMeshObjects } from '../serve/listMeshes';
import type { MeshContext } from '../serve/MeshContext';
import { planMeshMigration } from '../serve/planMeshMigration';
import { traceMeshRoute } from '../serve/traceMeshRoute';
import { createSight } from './createSight';
import type { RouterOptions } from './RouterOptions';
import { sendList } from './sendList';

/** The routes about meshes; those that only need a long question are asked by POST and change nothing. */
export function createMeshRouter(options: RouterOptions): ExpressRouter {
  const sight = createSight(options);
  const see = async (request: Request): Promise<MeshContext> => ({
    ...(await sight(request, [eksInventoryReadPermission])),
    graphs: options.meshGraphs,
  });
  const router = Router();

  router.get('/meshes', async (request, response) => {
    const visible = await see(request);
    const where = parse(filterSchema, request.query);
    sendList(response, await listMeshes(visible, where));
  });

  router.get('/mesh-objects', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshObjectsSchema, request.query);
    sendList(response, await listMeshObjects(visible, where));
  });

  router.get('/mesh-topology', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshTopologySchema, request.query);
    response.json(await describeMeshTopology(visible, where));
  });

  router.get('/mesh-graph', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshSchema, request.query);
    response.json(await describeMeshGraph(visible, where));
  });

  router.get('/mesh-comparisons', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshSchema, request.query);
    response.json(await listMeshComparisons(visible, where));
  });

  router.get('/mesh-policies', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshPoliciesSchema, request.query);
    response.json(await describeMeshPolicies(visible, where));
  });

  router.get('/mesh-export', async (request, response) => {
    const visible = await see(request);
    const where = parse(meshExportSchema, request.query);
    const { mediaType, text } = await exportMesh(visible, where);
    response.type(mediaType).send(text);
  });

  router.post('/mesh-route', async (request, response) => {
    const visible = await see(request);
    const query = parse(meshRouteSchema, request.body);
    response.json(await traceMeshRoute(visible, query));
  });

  router.post('/mesh-difference', async (request, response) => {
    const visible = await see(request);
    const query = parse(meshDifferenceSchema, request.body);
    response.json(await compareMesh(visible, query));
  });

  router.post('/mesh-migration', async (request, response) => {
    const visible = await see(request);
    const query = parse(meshMigrationSchema, request.body);
    response.json(await planMeshMigration(visible, query));
  });

  return router;
}
