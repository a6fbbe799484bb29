import express from 'express';
import Router from 'express-promise-router';
import { describeApi } from './openapi/describeApi';
import { operations } from './openapi/operations';
import { createClustersRouter } from './routers/clustersRouter';
import { createIdentityRouter } from './routers/identityRouter';
import { createMeshRouter } from './routers/meshRouter';
import { createPickersRouter } from './routers/pickersRouter';
import type { RouterOptions } from './routers/RouterOptions';
import { createScopesRouter } from './routers/scopesRouter';

/**
 * The REST API under `/api/eks`. Every route parses, delegates and responds; errors are left to Backstage.
 *
 * @public
 */
export async function createRouter(
  options: RouterOptions,
): Promise<express.Router> {
  const router = Router();
  // An earlier topology of a large mesh is long.
  router.use('/mesh-difference', express.json({ limit: '50mb' }));
  router.use(express.json());
  router.use(createScopesRouter(options));
  router.use(createClustersRouter(options));
  router.use(createIdentityRouter(options));
  router.use(createMeshRouter(options));
  router.use('/pickers', createPickersRouter(options));
  const description = describeApi(operations);
  router.get('/openapi.json', async (_, response) => {
    response.json(description);
  });
  return router;
}
