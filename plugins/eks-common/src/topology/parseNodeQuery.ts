import type { MeshObjectType } from '../mesh/MeshObject';
import { isUnhealthy } from './isUnhealthy';
import { namespaceOfName } from './namespaceOfName';
import type { TopologyNode } from './Topology';

/**
 * What a query says of nodes.
 *
 * @public
 */
export interface NodeQuery {
  matches(node: TopologyNode): boolean;
  /** Terms that mean nothing, as they were written; they match no node. */
  unknown: string[];
}

/**
 * The conditions that `is:` knows.
 *
 * @public
 */
export const nodeConditions = [
  'unhealthy',
  'missing',
  'unreachable',
  'shadowed',
] as const;

const kinds: Record<string, MeshObjectType> = {
  gateway: 'virtual-gateway',
  'virtual-gateway': 'virtual-gateway',
  'gateway-route': 'gateway-route',
  service: 'virtual-service',
  'virtual-service': 'virtual-service',
  router: 'virtual-router',
  'virtual-router': 'virtual-router',
  route: 'route',
  node: 'virtual-node',
  'virtual-node': 'virtual-node',
};

type Test = (node: TopologyNode) => boolean;

const conditions: Record<(typeof nodeConditions)[number], Test> = {
  missing: ({ state }) => state === 'missing',
  unreachable: ({ unreachable }) => unreachable !== undefined,
  shadowed: ({ shadowed }) => shadowed !== undefined,
  unhealthy: isUnhealthy,
};

/**
 * Reads a query for nodes of a topology.
 *
 * | term | nodes |
 * | --- | --- |
 * | `cart`, `"two words"` | that have it in their name, their parent's name or their detail, in whatever case |
 * | `kind:route` | of this type: `gateway`, `gateway-route`, `service`, `router`, `route` or `node` |
 * | `ns:shop` | whose name tells this namespace, see `namespaceOfName` |
 * | `protocol:grpc` | that listen in this protocol, or whose requests are written in it |
 * | `is:missing`, `is:unreachable`, `is:shadowed` | that are so |
 * | `is:unhealthy` | that are one of these, have problems, or are not `ACTIVE` |
 * | `!TERM` | that the term does not match |
 *
 * Terms side by side must all hold; `or` between them begins another choice.
 *
 * @returns undefined for a text without any term
 *
 * @public
 */
export function parseNodeQuery(text: string): NodeQuery | undefined {
  const terms = text.match(/!?(?:[a-z]+:)?"[^"]*"?|\S+/gi) ?? [];
  const unknown: string[] = [];
  const choices: Test[][] = [[]];
  for (const term of terms) {
    if (term.toLowerCase() === 'or') {
      choices.push([]);
    } else {
      choices[choices.length - 1].push(parseTerm(term, unknown));
    }
  }
  const wanted = choices.filter(({ length }) => length > 0);
  return wanted.length === 0
    ? undefined
    : {
        matches: node => wanted.some(tests => tests.every(test => test(node))),
        unknown,
      };
}

function parseTerm(written: string, unknown: string[]): Test {
  const isNegated = written.startsWith('!');
  const term = isNegated ? written.slice(1) : written;
  const test = testOf(term);
  if (!test) {
    unknown.push(written);
    return () => false;
  }
  return isNegated ? node => !test(node) : test;
}

function testOf(term: string): Test | undefined {
  const [, key, rest] = /^(kind|ns|is|protocol):(.*)$/i.exec(term) ?? [];
  const value = unquote(rest ?? term).toLowerCase();
  if (value === '') {
    return undefined;
  }
  switch (key?.toLowerCase()) {
    case 'kind': {
      const type = kinds[value];
      return type && (node => node.type === type);
    }
    case 'ns':
      return node =>
        [node.name, node.parentName ?? ''].some(
          name => namespaceOfName(name)?.toLowerCase() === value,
        );
    case 'protocol':
      return ({ protocols = [] }) =>
        protocols.some(protocol => protocol.toLowerCase() === value);
    case 'is':
      return conditions[value as keyof typeof conditions];
    default:
      return node =>
        [node.name, node.parentName, node.detail].some(words =>
          words?.toLowerCase().includes(value),
        );
  }
}

function unquote(text: string): string {
  return text.replace(/^"/, '').replace(/"$/, '').trim();
}
