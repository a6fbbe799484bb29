import { aMesh, aMeshObject } from '../testUtils';
import type { Mesh } from '../mesh/Mesh';
import type { MeshObject } from '../mesh/MeshObject';
import {
  gateway,
  gatewayRoute,
  node,
  route,
  router,
  serviceOfNode,
  serviceOfRouter,
} from '../mesh/routing/__testUtils__/meshOf';
import { buildTopology } from './buildTopology';

function marks(objects: MeshObject[], mesh: Partial<Mesh> = {}) {
  return buildTopology({ mesh: aMesh(mesh), objects })
    .nodes.filter(({ unreachable, shadowed }) => unreachable || shadowed)
    .map(
      ({ id, unreachable, shadowed }) =>
        `${id}: ${unreachable ?? `shadowed, ${shadowed?.reason}`}`,
    );
}

const caller = (name: string, ...services: string[]) => ({
  ...node(name),
  backends: services.map(service => ({
    type: 'virtual-service' as const,
    name: service,
  })),
});

describe('findUnreachable', () => {
  it('begins at gateways and at nodes that call', () => {
    expect(
      marks([
        gateway('ingress', 'http 80'),
        gatewayRoute('ingress/all', 'web', { prefix: '/' }),
        serviceOfNode('web'),
        node('web'),
        caller('cron', 'mail'),
        serviceOfNode('mail'),
        node('mail'),
      ]),
    ).toEqual([]);
  });

  it('says why nothing reaches a service, a router, a route and a node', () => {
    expect(
      marks([
        serviceOfRouter('lonely'),
        router('lonely', 'http 80'),
        route('lonely/all', { lonely: 1 }),
        node('lonely'),
        router('spare', 'http 80'),
        node('idle'),
        gatewayRoute('gone/all', 'lonely', { prefix: '/' }),
      ]),
    ).toEqual([
      'virtual-service/lonely: only what nothing reaches leads to it',
      'virtual-router/lonely: only what nothing reaches leads to it',
      'route/lonely/all: only what nothing reaches leads to it',
      'virtual-node/lonely: only what nothing reaches leads to it',
      'virtual-router/spare: no virtual service names it as its provider',
      'virtual-node/idle: no route or virtual service leads to it',
      'gateway-route/gone/all: only what nothing reaches leads to it',
    ]);
    expect(marks([serviceOfNode('a'), node('a')])[0]).toBe(
      'virtual-service/a: no gateway route leads to it and no virtual node declares it as a backend',
    );
  });

  it('does not pass a weight of 0, nor lets a version that is switched off call', () => {
    expect(
      marks([
        caller('cron', 'web'),
        serviceOfRouter('web'),
        router('web', 'http 80'),
        route('web/all', { on: 1, off: 0 }),
        node('on'),
        caller('off', 'legacy'),
        serviceOfNode('legacy'),
        node('legacy'),
      ]),
    ).toEqual([
      'virtual-node/off: every route gives it weight 0',
      'virtual-service/legacy: only what nothing reaches leads to it',
      'virtual-node/legacy: only what nothing reaches leads to it',
    ]);
  });

  it('does not pass a route that never takes a request', () => {
    expect(
      marks([
        caller('cron', 'web'),
        serviceOfRouter('web'),
        router('web', 'http 80'),
        route('web/all', { v1: 1 }, { priority: 1, prefix: '/' }),
        route('web/beta', { v2: 1 }, { priority: 2, prefix: '/beta' }),
        node('v1'),
        node('v2'),
      ]),
    ).toEqual([
      'route/web/beta: shadowed, all takes every request first: priority 2 comes after 1',
      'virtual-node/v2: only what nothing reaches leads to it',
    ]);
  });

  describe('in VPC Lattice', () => {
    const service = [
      serviceOfNode('rates'),
      node('rates'),
      aMeshObject({ type: 'virtual-node', name: 'spare' }),
    ];
    const spare = 'virtual-node/spare: no route or virtual service leads to it';

    it('takes every service as called from the associated VPCs', () => {
      expect(
        marks(service, {
          source: 'lattice-api',
          attachments: [{ type: 'vpc-association', name: 'vpc-1', spec: {} }],
        }),
      ).toEqual([spare]);
    });

    it('says that no VPC is associated', () => {
      expect(marks(service, { source: 'lattice-api' })[0]).toBe(
        'virtual-service/rates: no VPC is associated with the service network',
      );
    });

    it.each<Partial<Mesh>>([
      { source: 'lattice-api', ownerAccountId: '444455556666' },
      { source: 'gateway-api-cr' },
      { source: 'file', technology: 'vpc-lattice' },
    ])('does not conclude from associations that %j cannot tell', mesh => {
      expect(marks(service, mesh)).toEqual([spare]);
    });
  });
});
