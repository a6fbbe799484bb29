import fc from 'fast-check';
import { meshOf, route, routed } from './__testUtils__/meshOf';
import { routingMeshes } from './__testUtils__/routingMeshes';
import { routingTable } from './__testUtils__/routingTable';
import { anyMesh, anyRequest } from './__testUtils__/anyMesh';
import type { MeshRequest } from './MeshRequest';
import { resolveRoute } from './resolveRoute';
import type { RouteResolution } from './RouteResolution';

/** `gateway route > service > route > answers`, a question mark behind it when in doubt. */
function picture(resolution: RouteResolution): string {
  if (resolution.outcome === 'none') {
    return `none: ${resolution.reason}`;
  }
  const last = (id: string | undefined) =>
    id === undefined ? [] : [id.split('/').pop()];
  const answers = resolution.answers.map(
    ({ name, port, probability, problem }) =>
      `${name}${port === undefined ? '' : `:${port}`}${
        probability === 1 ? '' : ` ${Math.floor(probability * 100)}%`
      }${problem ? ` (${problem})` : ''}`,
  );
  return `${[
    ...(resolution.gatewayRoute
      ? [...last(resolution.gatewayRoute), ...last(resolution.virtualService)]
      : []),
    ...last(
      resolution.route ??
        (resolution.gatewayRoute ? undefined : resolution.virtualService),
    ),
    resolution.fixedResponse?.statusCode ?? answers.join(', '),
  ].join(' > ')}${resolution.doubts.length > 0 ? ' ?' : ''}`;
}

/** What is wrong with an outcome: each has something that belongs to it and nothing else. */
function faultOf(resolution: RouteResolution): string | undefined {
  const { outcome, answers, fixedResponse, reason } = resolution;
  const total = answers.reduce((sum, { probability }) => sum + probability, 0);
  switch (outcome) {
    case 'answered':
      return Math.abs(total - 1) < 1e-9 && reason === undefined
        ? undefined
        : `shares add up to ${total}, reason ${reason}`;
    case 'fixed-response':
      return fixedResponse && answers.length === 0
        ? undefined
        : 'no response, or answers besides it';
    default:
      return reason && answers.length === 0
        ? undefined
        : 'no reason, or answers in spite of it';
  }
}

describe('resolveRoute', () => {
  it('is asked about enough', () => {
    expect(routingTable.length).toBeGreaterThanOrEqual(80);
    expect(new Set(routingTable.map(([mesh]) => mesh)).size).toBe(
      Object.keys(routingMeshes).length,
    );
  });

  it.each(routingTable)(
    '%s: %j is answered by %s (%s)',
    (mesh, request, answer) => {
      expect(picture(resolveRoute(routingMeshes[mesh], request))).toBe(answer);
    },
  );

  it('says of every candidate why it lost', () => {
    const { candidates } = resolveRoute(routingMeshes.paths, {
      service: 'web',
      path: '/api/v2',
    });

    expect(
      candidates.map(({ id, outcome, reason }) => [id, outcome, reason]),
    ).toEqual([
      ['route/web/api-v2', 'won', 'prefix /api/v2'],
      [
        'route/web/api',
        'lost',
        'api-v2 comes first: prefix /api is shorter than prefix /api/v2',
      ],
      [
        'route/web/root',
        'lost',
        'api-v2 comes first: prefix / is shorter than prefix /api/v2',
      ],
      ['route/web/health', 'lost', 'path /api/v2, wanted = /api/health'],
    ]);
  });

  it.each<[MeshRequest, string, string]>([
    [
      { service: 'wrong', headers: { branch: 'v2' } },
      'branch',
      'rest comes first: priority 100 comes after 1',
    ],
    [
      { service: 'right', headers: { branch: 'v3' } },
      'branch',
      'header branch v3, wanted = v2',
    ],
    [{ service: 'right' }, 'branch', 'header branch is missing, wanted = v2'],
    [
      { service: 'mixed', path: '/a/b/c' },
      'long',
      'short comes first: no priority comes after priority 1000',
    ],
  ])('says for %j why %s lost: %s', (request, name, reason) => {
    expect(
      resolveRoute(routingMeshes.priorities, request).candidates.find(
        candidate => candidate.name === name,
      )?.reason,
    ).toBe(reason);
  });

  it('tells what it assumed and what it doubts', () => {
    const { assumptions } = resolveRoute(routingMeshes.doors, {
      path: '/web',
    });
    const { doubts } = resolveRoute(routingMeshes.conditions, {
      service: 'patterns',
      path: '/v1/x',
    });

    expect(assumptions).toEqual(['It arrives at virtual gateway public']);
    expect(doubts).toEqual([
      'Whether broken takes it is unknown: path /v1/x, wanted matches /(unclosed',
    ]);
  });

  it('tells the whole way and what arrives at its end', () => {
    expect(
      resolveRoute(routingMeshes.rewrites, {
        gateway: 'ingress',
        host: 'www.example.com',
        path: '/shop/cart/1?a=b',
      }),
    ).toMatchObject({
      path: [
        'virtual-gateway/ingress',
        'gateway-route/ingress/default',
        'virtual-service/backend',
        'virtual-router/backend',
        'route/backend/cart',
      ],
      delivered: { host: 'backend', port: 8080, path: '/cart/1' },
      assumptions: ['It arrives at virtual router backend on port 8080'],
    });
  });

  it('is not held up by a regex that makes other engines try forever', () => {
    const index = meshOf(
      routed(
        'slow',
        ['http 80'],
        [route('slow/evil', { node: 1 }, { path: { regex: '/(a+)+b' } })],
      ),
    );

    expect(
      resolveRoute(index, { service: 'slow', path: `/${'a'.repeat(5000)}` })
        .outcome,
    ).toBe('none');
  });

  it('always has one winner whose shares add up to 1, or a reason', () => {
    fc.assert(
      fc.property(anyMesh(), anyRequest(), (index, request) => {
        const resolution = resolveRoute(index, request);
        const winners = (type: string) =>
          resolution.candidates.filter(
            candidate => candidate.type === type && candidate.outcome === 'won',
          );

        expect(winners('route').length).toBeLessThanOrEqual(1);
        expect(winners('gateway-route').length).toBeLessThanOrEqual(1);
        expect(resolution.candidates.every(({ reason }) => reason !== '')).toBe(
          true,
        );
        expect(faultOf(resolution)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer whatever the order of the objects', () => {
    fc.assert(
      fc.property(anyMesh(), anyRequest(), (index, request) => {
        const reversed = {
          ...index,
          routesByParentId: new Map(
            [...index.routesByParentId].map(([id, routes]) => [
              id,
              [...routes].reverse(),
            ]),
          ),
        };

        const resolution = resolveRoute(index, request);
        const again = resolveRoute(reversed, request);
        expect([again.answers, again.route, again.gatewayRoute]).toEqual([
          resolution.answers,
          resolution.route,
          resolution.gatewayRoute,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
