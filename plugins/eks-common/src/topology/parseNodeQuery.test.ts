import { hideNodes } from './hideNodes';
import { namespaceOfName } from './namespaceOfName';
import { parseNodeQuery } from './parseNodeQuery';
import type { Topology, TopologyNode } from './Topology';

const present = { state: 'present', status: 'ACTIVE' } as const;

const nodes: TopologyNode[] = [
  {
    ...present,
    id: 'service',
    type: 'virtual-service',
    name: 'cart.shop.svc.cluster.local',
  },
  { ...present, id: 'router', type: 'virtual-router', name: 'cart_shop' },
  {
    ...present,
    id: 'route',
    type: 'route',
    name: 'Beta Users',
    parentName: 'cart_shop',
    detail: 'prefix /beta',
    shadowed: { by: 'other', reason: 'because' },
  },
  {
    ...present,
    id: 'node',
    type: 'virtual-node',
    name: 'cart-v1',
    protocols: ['http', 'grpc'],
    unreachable: 'nothing leads to it',
  },
  { id: 'gone', type: 'virtual-node', name: 'cart-v2', state: 'missing' },
  {
    ...present,
    id: 'deleting',
    type: 'virtual-gateway',
    name: 'ingress',
    status: 'DELETED',
  },
];

const found = (text: string) =>
  nodes
    .filter(node => parseNodeQuery(text)!.matches(node))
    .map(({ id }) => id)
    .join(' ');

describe('parseNodeQuery', () => {
  it.each([
    ['CART', 'service router route node gone'],
    ['/beta', 'route'],
    ['"beta users"', 'route'],
    ['"beta', 'route'],
    ['cart kind:node', 'node gone'],
    ['kind:virtual-gateway', 'deleting'],
    ['kind:service or kind:router', 'service router'],
    ['protocol:GRPC', 'node'],
    ['!protocol:grpc kind:node', 'gone'],
    ['ns:shop', 'service router route'],
    ['is:missing', 'gone'],
    ['is:unreachable', 'node'],
    ['is:shadowed', 'route'],
    ['is:unhealthy', 'route node gone deleting'],
    ['cart !is:unhealthy', 'service router'],
    ['!ns:"shop" !is:missing', 'node deleting'],
    ['nobody', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
    expect(parseNodeQuery(text)?.unknown).toEqual([]);
  });

  it.each(['', '   ', 'or', ' or or '])('%j asks for nothing', text => {
    expect(parseNodeQuery(text)).toBeUndefined();
  });

  it.each([
    ['kind:pod', ['kind:pod']],
    ['cart is:tired', ['is:tired']],
    ['!kind:x or ns: or ""', ['!kind:x', 'ns:', '""']],
  ])(
    '%s matches nothing and says which term it does not know',
    (text, terms) => {
      expect(parseNodeQuery(text)?.unknown).toEqual(terms);
      expect(found(text)).toBe('');
    },
  );
});

describe('namespaceOfName', () => {
  it.each([
    ['cart.shop.svc.cluster.local', 'shop'],
    ['cart.shop.svc', 'shop'],
    ['cart.shop', 'shop'],
    ['cart_shop', 'shop'],
    ['cart', undefined],
    ['api.example.com', undefined],
  ])('%s', (name, namespace) => {
    expect(namespaceOfName(name)).toBe(namespace);
  });
});

describe('hideNodes', () => {
  const edge = (from: string, to: string) => ({
    id: `${from} > ${to}`,
    from,
    to,
    relation: 'routes-to' as const,
  });
  const topology: Topology = {
    meshName: 'shop',
    meshArn: 'arn',
    nodes,
    edges: [edge('service', 'router'), edge('route', 'node')],
  };

  it('takes nodes and their edges away, but for those to keep', () => {
    const { topology: left, hidden } = hideNodes(
      topology,
      parseNodeQuery('kind:router or kind:node'),
      ['node'],
    );
    expect(left.nodes.map(({ id }) => id)).toEqual([
      'service',
      'route',
      'node',
      'deleting',
    ]);
    expect(left.edges.map(({ id }) => id)).toEqual(['route > node']);
    expect(hidden).toBe(2);
  });

  it('leaves everything as it is without a query', () => {
    expect(hideNodes(topology, undefined)).toEqual({ topology, hidden: 0 });
    expect(hideNodes(topology, undefined).topology).toBe(topology);
  });
});
