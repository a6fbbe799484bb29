import fc from 'fast-check';
import { anyMesh, anyRequest } from './__testUtils__/anyMesh';
import { route } from './__testUtils__/meshOf';
import { findShadowedRoutes } from './findShadowedRoutes';
import { resolveRoute } from './resolveRoute';

const to = { node: 1 };
const header = (name: string, match?: object, invert = false) => ({
  headers: [{ name, match, invert }],
});

describe('findShadowedRoutes', () => {
  it.each<[string, object, object, boolean]>([
    [
      'the same prefix after a priority',
      { prefix: '/' },
      { prefix: '/' },
      true,
    ],
    ['a longer prefix', { prefix: '/api' }, { prefix: '/api/v1' }, true],
    [
      'an exact path in a prefix',
      { prefix: '/api' },
      { path: { exact: '/api/x' } },
      true,
    ],
    [
      'an exact path that a regex takes',
      { path: { regex: '/a.*' } },
      { path: { exact: '/abc' } },
      true,
    ],
    [
      'the same regex',
      { path: { regex: '/a.*' } },
      { path: { regex: '/a.*' } },
      true,
    ],
    [
      'another regex',
      { path: { regex: '/a.*' } },
      { path: { regex: '/ab.*' } },
      false,
    ],
    ['a shorter prefix', { prefix: '/api' }, { prefix: '/' }, false],
    ['any path after an exact one', { path: { exact: '/' } }, {}, false],
    ['a header more', { prefix: '/' }, { prefix: '/', ...header('h') }, true],
    ['a header less', { prefix: '/', ...header('h') }, { prefix: '/' }, false],
    ['a value after presence', header('h'), header('h', { exact: '1' }), true],
    [
      'an inverted value after presence',
      header('h'),
      header('h', { exact: '1' }, true),
      true,
    ],
    [
      'absence after presence',
      header('h'),
      header('h', undefined, true),
      false,
    ],
    [
      'a value in a prefix',
      header('h', { prefix: 'a' }),
      header('h', { exact: 'ab' }),
      true,
    ],
    [
      'another value after an inverted one',
      header('h', { exact: 'a' }, true),
      header('h', { exact: 'b' }),
      true,
    ],
    ['another header', header('h'), header('k'), false],
    ['another method', { method: 'GET' }, { method: 'POST' }, false],
    ['a port more', {}, { port: 80 }, true],
    [
      'a host in a suffix',
      { hostname: { suffix: '.example' } },
      { hostname: { exact: 'a.example' } },
      true,
    ],
    ['any host after one', { hostname: { exact: 'a.example' } }, {}, false],
    [
      'anything after what is not understood',
      { cookie: 'x' },
      { prefix: '/' },
      false,
    ],
  ])('tells whether %s is left anything', (_, first, second, shadowed) => {
    const found = findShadowedRoutes([
      route('r/later', to, { priority: 2, ...second }),
      route('r/first', to, { priority: 1, ...first }),
    ]);

    expect([...found]).toEqual(
      shadowed
        ? [
            [
              'route/r/later',
              {
                by: 'route/r/first',
                reason:
                  'first takes every request first: priority 2 comes after 1',
              },
            ],
          ]
        : [],
    );
  });

  it('does not judge an order that is not documented', () => {
    expect(
      findShadowedRoutes([
        route('r/a', to, { prefix: '/' }),
        route('r/b', to, { prefix: '/' }),
      ]).size,
    ).toBe(0);
  });

  it('does not mix protocols', () => {
    expect(
      findShadowedRoutes([
        route('r/a', to, { priority: 1, protocol: 'grpc' }),
        route('r/b', to, { priority: 2 }),
      ]).size,
    ).toBe(0);
  });

  it('never marks a route that wins', () => {
    fc.assert(
      fc.property(anyMesh(), anyRequest(), (index, request) => {
        const shadowed = [...index.routesByParentId.values()].flatMap(
          routes => [...findShadowedRoutes(routes).keys()],
        );

        const { route: winner, gatewayRoute } = resolveRoute(index, request);
        expect(shadowed).not.toContain(winner ?? '-');
        expect(shadowed).not.toContain(gatewayRoute ?? '-');
      }),
      { numRuns: 1000 },
    );
  });
});
