import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import {
  planMigration,
  type SourceDocument,
} from '@eks-platform/backstage-plugin-eks-common';
import { CrdValidator } from './__testUtils__/CrdValidator';

const DATA = resolve(__dirname, '../../../../../shared/data');
const EXAMPLES = resolve(DATA, 'appmesh/examples');

/** What a manifest set names, and nothing else does. */
const VALUES: Record<string, string> = {
  APP_NAMESPACE: 'shop',
  MESH_NAME: 'shop-mesh',
  CLOUDMAP_NAMESPACE: 'shop.local',
};

function readSet(...names: string[]): SourceDocument[] {
  return names.flatMap(name => {
    const text = readFileSync(resolve(EXAMPLES, name), 'utf8').replace(
      /\$\{(\w+)\}/g,
      (_, variable) => VALUES[variable] ?? variable.toLowerCase(),
    );
    return parseAllDocuments(text)
      .map(document => document.toJS())
      .filter(document => document !== null)
      .map(document => ({ document }));
  });
}

const withData = existsSync(EXAMPLES) ? describe : describe.skip;

// Needs the published manifests and CRDs beside the repository; without them there is nothing to check.
withData('the migration of the published manifests', () => {
  const sets = existsSync(EXAMPLES)
    ? readdirSync(EXAMPLES).filter(name => /\.ya?ml/.test(name))
    : [];
  const ingress = 'howto-k8s-ingress-gateway.yaml.template';
  const cases: Array<[string, string[]]> = [
    ...sets.map((name): [string, string[]] => [name, [name]]),
    [
      'all gateway routes at the ingress gateway',
      [ingress, ...sets.filter(name => name.startsWith('gatewayroute-'))],
    ],
  ];
  let validator: CrdValidator;

  beforeAll(() => {
    validator = new CrdValidator([
      resolve(DATA, 'gateway-api/crds'),
      resolve(DATA, 'lattice/crds'),
    ]);
  });

  it('covers every set', () => {
    expect(sets.length).toBeGreaterThanOrEqual(21);
  });

  it.each(cases)('accounts for every field of %s', (_, names) => {
    const sources = readSet(...names);

    const { objects, counts } = planMigration(sources);

    const fields = objects.flatMap(object => object.fields);
    const leaves = sources.flatMap(({ document }) => leavesOf(document));
    expect(fields).toHaveLength(leaves.length);
    expect(fields.map(({ value }) => value)).toEqual(leaves);
    expect(fields.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
    expect(counts.kept + counts.changed + counts.lost).toBe(leaves.length);
  });

  it.each(cases)('makes valid manifests of %s', (_, names) => {
    const { manifests } = planMigration(readSet(...names), {
      accountId: '111122223333',
      securityGroupIds: ['sg-0123456789abcdef0'],
      accessLogDestinationArn:
        'arn:aws:logs:eu-west-1:111122223333:log-group:mesh',
      domain: 'shop.example.com',
      certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
    });

    const problems = manifests
      .filter(({ object }) => object.apiVersion !== 'v1')
      .flatMap(({ object }) =>
        validator.validate(object).map(problem => ({ object, problem })),
      );
    expect(problems).toEqual([]);
  });

  it('knows every field of the CRDs of App Mesh', () => {
    const folder = resolve(DATA, 'appmesh/crds');
    const sources = readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => parse(readFileSync(resolve(folder, name), 'utf8')))
      .map(crd => ({
        document: {
          apiVersion: 'appmesh.k8s.aws/v1beta2',
          kind: crd.spec.names.kind,
          metadata: { name: 'full', namespace: 'shop' },
          spec: fill(
            crd.spec.versions[0].schema.openAPIV3Schema.properties.spec,
          ),
        },
      }));

    const { objects } = planMigration(sources);

    expect(sources).toHaveLength(7);
    expect(
      objects.flatMap(({ source, fields }) =>
        fields
          .filter(({ outcome }) => outcome === 'unknown')
          .map(({ path }) => `${source.kind}: ${path}`),
      ),
    ).toEqual([]);
  });

  it.each(cases)('hides no field that it does not know in %s', (_, names) => {
    const sources = readSet(...names);
    const hidden = new Set<string>();

    for (const { document } of sources.filter(isOfMesh)) {
      for (const holder of objectsIn(document.spec)) {
        holder.fieldOfTheFuture = 1;
        const { objects } = planMigration(sources);
        delete holder.fieldOfTheFuture;
        const [future] = objects
          .flatMap(({ fields }) => fields)
          .filter(({ path }) => path.endsWith('fieldOfTheFuture'));
        // What is lost as a whole is lost with all that is in it.
        if (!['unknown', 'lost'].includes(future.outcome)) {
          hidden.add(`${document.kind}: ${future.path}`);
        }
      }
    }

    expect([...hidden]).toEqual([]);
  });
});

/** Every value that has no members, in the order of the document. */
function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) {
    return [value];
  }
  const members = Object.values(value);
  return members.length === 0 ? [value] : members.flatMap(leavesOf);
}

interface Schema {
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** A value that has every member that a schema knows. */
function fill(schema: Schema): unknown {
  switch (schema.type) {
    case 'object':
      return schema.properties
        ? Object.fromEntries(
            Object.entries(schema.properties).map(([key, member]) => [
              key,
              fill(member),
            ]),
          )
        : { app: 'full' };
    case 'array':
      return [fill(schema.items ?? {})];
    case 'integer':
      return 8080;
    case 'boolean':
      return true;
    default:
      return schema.enum?.[0] ?? 'full';
  }
}

function isOfMesh({ document }: SourceDocument): boolean {
  return String(document.apiVersion).startsWith('appmesh.k8s.aws/');
}

/** Every object in a specification but those whose members are names of somebody's own, such as labels. */
function objectsIn(value: unknown, key = ''): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || key.endsWith('elector')) {
    return [];
  }
  const inner = Object.entries(value).flatMap(([member, item]) =>
    objectsIn(item, member),
  );
  return Array.isArray(value)
    ? inner
    : [value as Record<string, unknown>, ...inner];
}
