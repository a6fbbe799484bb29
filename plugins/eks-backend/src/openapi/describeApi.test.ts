import { createRouter } from '../router';
import type { RouterOptions } from '../routers/RouterOptions';
import { describeApi } from './describeApi';
import { operations } from './operations';

interface Layer {
  /** What a router's path is turned into. */
  regexp?: RegExp;
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

/** Every route of a router as OpenAPI writes it. */
function routesOf(layers: Layer[], prefix = ''): string[] {
  return layers.flatMap(({ route, handle, regexp }) =>
    route
      ? Object.keys(route.methods).map(
          method =>
            `${method} ${prefix}${route.path.replace(/:(\w+)/g, '{$1}')}`,
        )
      : routesOf(
          handle?.stack ?? [],
          regexp?.test('/pickers') && !regexp.test('/other')
            ? '/pickers'
            : prefix,
        ),
  );
}

describe('the description of the API', () => {
  // Nothing is asked, so nothing is needed.
  const options = {} as RouterOptions;
  const api = describeApi(operations);

  it('names every route, and none that is not there', async () => {
    const router = await createRouter(options);
    const routes = routesOf(router.stack as Layer[]);
    expect(routes.sort()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).sort(),
    );
  });

  it('tells parameters as requests are parsed', () => {
    const paths = Object(api.paths);
    expect(paths['/clusters'].get.parameters).toContainEqual({
      name: 'version',
      in: 'query',
      required: false,
      schema: expect.objectContaining({ type: 'array' }),
    });
    expect(paths['/pickers/addon-versions'].get.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'kubernetesVersion', required: true }),
        expect.objectContaining({ name: 'addonName', required: false }),
      ]),
    );
    expect(
      paths['/clusters/{accountId}/{region}/{name}/access'].get,
    ).toMatchObject({
      description: 'Needs eks.identity.read.',
      parameters: [{ name: 'accountId' }, { name: 'region' }, { name: 'name' }],
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(api))).toEqual(api);
  });
});
