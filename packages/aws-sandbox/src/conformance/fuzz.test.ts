import { Agent, request as httpRequest } from 'node:http';
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import type { Member, Shape } from '../protocols/Shape';
import type { OperationModel } from '../protocols/ServiceModel';
import {
  awsQueryDialect,
  ec2QueryDialect,
  type QueryDialect,
} from '../protocols/query/QueryDialect';
import { services } from '../services/services';
import { subnetTable } from '../services/ec2/tables';

const BATCHES = 5;
const CASES_PER_BATCH = 2_000;

interface Attempt {
  method: string;
  path: string;
  body: string;
  service: string;
  accessKeyId: string;
}

describe('The sandbox under arbitrary input', () => {
  let sandbox: Sandbox;
  let warnings: string[];
  const agent = new Agent({ keepAlive: true });

  beforeEach(async () => {
    warnings = [];
    sandbox = await createSandbox({
      speed: 1_000_000,
      warn: line => warnings.push(line),
    });
  });
  afterEach(() => sandbox.close());
  afterAll(() => agent.destroy());

  const send = (attempt: Attempt) =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(sandbox.url);
      const outgoing = httpRequest(
        {
          agent,
          hostname,
          port,
          method: attempt.method,
          path: attempt.path,
          headers: {
            authorization: `AWS4-HMAC-SHA256 Credential=${attempt.accessKeyId}/20261101/eu-west-1/${attempt.service}/aws4_request, SignedHeaders=host, Signature=0`,
            'content-length': Buffer.byteLength(attempt.body),
          },
        },
        response => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(attempt.body);
    });

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    `answers ${CASES_PER_BATCH} malformed requests with errors of AWS, none of its own (batch %i)`,
    async batch => {
      const random = generator(20261101 + batch);
      const place = sandbox.world.place('111122223333', 'eu-west-1');
      const words = [...WORDS, ...place.table(subnetTable).keys()];
      const statuses = new Map<number, number>();
      for (let index = 0; index < CASES_PER_BATCH; index++) {
        const attempt = anAttempt(random, words);
        const status = await send(attempt).catch(error => {
          throw new Error(`${error} at ${JSON.stringify(attempt)}`);
        });
        if (status >= 500) throw new Error(JSON.stringify(attempt));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect(warnings.filter(line => line.includes('Defect'))).toEqual([]);
      // The attempts are not so wild that all of them fail at the door.
      expect(statuses.get(200)).toBeGreaterThan(CASES_PER_BATCH / 10);
      expect(statuses.get(400)).toBeGreaterThan(CASES_PER_BATCH / 10);
    },
  );
});

const POLICY =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"}]}';

const WORDS = [
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
  RoleArn: ['arn:aws:iam::444455556666:role/backstage-eks'],
  RoleSessionName: ['jane'],
  ExternalId: ['backstage-demo'],
  AssumeRolePolicyDocument: [POLICY],
  PolicyDocument: [POLICY],
};

const NUMBERS = [0, 1, 2, 5, 100, -1, 1.5, 1e308, 2147483648];

type Random = () => number;

/** Numbers from 0 to 1 that follow from the seed alone. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 4294967296;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function anAttempt(random: Random, words: string[]): Attempt {
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)];
  const service = pick([...services.values()]);
  const operation = service.model.operations.get(
    pick(Object.keys(service.operations)),
  )!;
  const input = aValue(operation.input, { random, pick, words, depth: 0 });
  const dialect = service.name === 'ec2' ? ec2QueryDialect : awsQueryDialect;
  const request = operation.http
    ? restRequest(operation, input, pick(['', '', '', '/', '?a=%ZZ', '%00']))
    : {
        method: pick(['POST', 'POST', 'POST', 'GET', 'PUT']),
        path: '/',
        body: formBody(operation, input, dialect),
      };
  const spoilt = random() < 0.05;
  return {
    ...request,
    body: spoilt ? request.body.slice(1) : request.body,
    service: service.name,
    accessKeyId:
      random() < 0.97 ? '111122223333' : pick(['', 'ASIA', '__proto__']),
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
      const likely = Object.hasOwn(LIKELY, memberName) && random() < 0.8;
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
