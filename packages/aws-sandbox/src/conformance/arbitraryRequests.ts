import { signature } from './arbitrarySignatures';
import type { Random } from './generator';
import type { OperationModel } from '../protocols/ServiceModel';
import type { Member, Shape } from '../protocols/Shape';
import {
  awsQueryDialect,
  ec2QueryDialect,
  type QueryDialect,
} from '../protocols/query/QueryDialect';
import { services } from '../services/services';

/** A request before it is signed and sent. */
export interface Attempt {
  method: string;
  path: string;
  body: string;
  authorization: string;
  sessionToken?: string;
  /** The header that names the operation, where the protocol has one. */
  target?: string;
}

const POLICY =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"}]}';

/** Texts as no well-meaning client sends them, among others that exist. */
export const oddWords = [
  '',
  ' ',
  'platform-dev',
  'payments-prod',
  'system',
  'serverless',
  'shop',
  'checkout',
  'default',
  'eks-cluster-role',
  '1.35',
  't3.medium',
  'vpc-id',
  'tag:Name',
  'arn:aws:iam::111122223333:role/eks-cluster-role',
  'arn:aws:iam::111122223333:role/eks-node-role',
  'arn:aws:iam::444455556666:role/backstage-eks',
  'arn:aws:eks:eu-west-1:111122223333:cluster/platform-dev',
  'arn:aws:appmesh:eu-west-1:111122223333:mesh/shop',
  POLICY,
  '__proto__',
  'constructor',
  'toString',
  '../..',
  '%ZZ',
  '\u0000',
  '\ud800',
  '😀',
  'x'.repeat(5000),
  '*'.repeat(200),
  '<a>&"',
];

/** Values under which some members reach deep into their operation. */
const LIKELY: Record<string, string[]> = {
  name: ['platform-dev', 'new'],
  clusterName: ['platform-dev'],
  nodegroupName: ['system', 'workers-arm64', 'new'],
  fargateProfileName: ['serverless', 'new'],
  meshName: ['shop'],
  virtualNodeName: ['storefront', 'catalog', 'new'],
  virtualRouterName: ['checkout', 'catalog', 'new'],
  virtualServiceName: ['checkout.shop.svc.cluster.local', 'new'],
  virtualGatewayName: ['ingress', 'new'],
  version: ['1.34', '1.35'],
  roleArn: ['arn:aws:iam::111122223333:role/eks-cluster-role'],
  nodeRole: ['arn:aws:iam::111122223333:role/eks-node-role'],
  podExecutionRoleArn: ['arn:aws:iam::111122223333:role/eks-fargate-pod-role'],
  instanceTypes: ['t3.medium', 'm7g.large'],
  RoleName: ['ci-deploy', 'eks-node-role', 'new'],
  QueueUrl: ['http://127.0.0.1/111122223333/eks-events'],
  QueueName: ['eks-events', 'new'],
  RoleArn: ['arn:aws:iam::444455556666:role/backstage-eks'],
  RoleSessionName: ['jane'],
  ExternalId: ['backstage-demo'],
  AssumeRolePolicyDocument: [POLICY],
  PolicyDocument: [POLICY],
};

/** They take forms; all others without paths of their own take JSON. */
const QUERY_SERVICES = ['ec2', 'iam', 'sts'];

const NUMBERS = [0, 1, 2, 5, 100, -1, 1.5, 1e308, 2147483648];

/** A request to a supported operation that is mostly, but not quite, as it should be. */
export function anAttempt(random: Random, words: string[]): Attempt {
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)];
  const service = pick([...services.values()]);
  const operation = service.model.operations.get(
    pick(Object.keys(service.operations)),
  )!;
  const input = aValue(operation.input, { random, pick, words, depth: 0 });
  const request = requestFor(service.name, operation, input, { random, pick });
  const spoilt = random() < 0.03;
  return {
    ...request,
    body: spoilt ? request.body.slice(1) : request.body,
    ...signature(service.name, { random, pick, words }),
  };
}

/** Input and operation as the protocol of the service carries them, now and then at the wrong address. */
function requestFor(
  service: string,
  operation: OperationModel,
  input: unknown,
  { random, pick }: Pick<Source, 'random' | 'pick'>,
): Pick<Attempt, 'method' | 'path' | 'body' | 'target'> {
  if (operation.http) {
    const suffix = random() < 0.8 ? '' : pick(['/', '?a=%ZZ', '%00']);
    return restRequest(operation, input, suffix);
  }
  if (!QUERY_SERVICES.includes(service)) {
    return {
      method: 'POST',
      path: '/',
      body: JSON.stringify(input) ?? '',
      target: `Service.${operation.name}`,
    };
  }
  const dialect = service === 'ec2' ? ec2QueryDialect : awsQueryDialect;
  return {
    method: pick(['POST', 'POST', 'POST', 'GET', 'PUT']),
    path: '/',
    body: formBody(operation, input, dialect),
  };
}

interface Source {
  random: Random;
  pick<T>(items: T[]): T;
  words: string[];
  depth: number;
  /** Of the member that the value is for. */
  memberName?: string;
}

/** A value that mostly has the given shape; the deeper, the less is set. */
function aValue(shape: Shape, source: Source): unknown {
  const { random, pick, words, depth, memberName = '' } = source;
  if (random() < 0.02) return pick([null, [], {}, 'x', 7, true, [[[]]]]);
  const deeper = { ...source, depth: depth + 1 };
  switch (shape.kind) {
    case 'string':
    case 'blob': {
      const likely = Object.hasOwn(LIKELY, memberName) && random() < 0.97;
      return pick(likely ? LIKELY[memberName] : words);
    }
    case 'number':
      return pick(NUMBERS);
    case 'boolean':
      return random() < 0.3;
    case 'timestamp':
      return pick<unknown>([0, '2026-11-01T00:00:00Z', 'soon']);
    case 'list':
      return Array.from({ length: Math.floor(random() * 4) }, () =>
        aValue(shape.member.shape, deeper),
      );
    case 'map':
      return Object.fromEntries(
        Array.from({ length: Math.floor(random() * 3) }, () => [
          pick(words),
          aValue(shape.value.shape, deeper),
        ]),
      );
    case 'structure': {
      const chance = depth === 0 ? 0.3 : 0.5 / depth;
      const members = shape.members.filter(
        member => random() < (member.required ? 0.97 : chance),
      );
      return Object.fromEntries(
        members.map(member => [
          member.name,
          aValue(member.shape, { ...deeper, memberName: member.name }),
        ]),
      );
    }
    default:
      return {};
  }
}

function restRequest(
  operation: OperationModel,
  input: unknown,
  tail: string,
): Pick<Attempt, 'method' | 'path' | 'body'> {
  const values = (input ?? {}) as Record<string, unknown>;
  const { method, path } = operation.http!;
  const members: Member[] =
    operation.input.kind === 'structure' ? operation.input.members : [];
  const query = members
    .filter(member => member.traits.httpQuery)
    .flatMap(member =>
      [values[member.name] ?? []]
        .flat()
        .map(value => `${member.traits.httpQuery}=${encode(value)}`),
    )
    .join('&');
  const filled = path.replace(/\{(\w+)\+?\}/g, (_, label) =>
    encode(values[label]),
  );
  return {
    method,
    path: filled + tail + (query && !tail.includes('?') ? `?${query}` : ''),
    body: method === 'GET' ? '' : JSON.stringify(input) ?? '',
  };
}

function formBody(
  operation: OperationModel,
  input: unknown,
  dialect: QueryDialect,
): string {
  const pairs: string[] = [`Action=${operation.name}`];
  const write = (shape: Shape | undefined, value: unknown, key: string) => {
    if (Array.isArray(value)) {
      const element = shape?.kind === 'list' ? shape.member : undefined;
      const prefix = dialect.flatLists
        ? key
        : `${key}.${element?.traits.xmlName ?? 'member'}`;
      value.forEach((item, index) =>
        write(element?.shape, item, `${prefix}.${index + 1}`),
      );
    } else if (value && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) {
        const member =
          shape?.kind === 'structure'
            ? shape.members.find(candidate => candidate.name === name)
            : undefined;
        const part = member ? dialect.memberKey(member) : encode(name);
        write(member?.shape, item, key ? `${key}.${part}` : part);
      }
    } else {
      pairs.push(`${key}=${encode(value)}`);
    }
  };
  write(operation.input, input, '');
  return pairs.join('&');
}

/** Percent-encodes; lone surrogates, which have no encoding, become a broken escape. */
function encode(value: unknown): string {
  try {
    return encodeURIComponent(
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    );
  } catch {
    return '%ED%A0%80';
  }
}
