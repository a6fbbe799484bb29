import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { parse } from 'yaml';
import { ActionBench } from './__testUtils__/ActionBench';
import { scaffolderModuleEks } from './module';

const ROOT = resolve(__dirname, '../../..');

/** The fields of Backstage itself that the templates use. */
const BACKSTAGE_FIELDS = ['OwnerPicker'];

/** Parameters that steer other fields of the wizard only. */
const READ_BY_FIELDS = ['vpcId'];

interface Step {
  id: string;
  name: string;
  action: string;
  input: JsonObject;
}

interface Template extends JsonObject {
  kind: string;
  metadata: { name: string };
  spec: { parameters: JsonObject[]; steps: Step[] } & JsonObject;
}

interface ListedAction {
  id: string;
  schema: { input: { properties: JsonObject } };
}

const templates = readdirSync(resolve(ROOT, 'templates'), {
  withFileTypes: true,
})
  .filter(entry => entry.isDirectory())
  .map(({ name }): [string, Template] => [name, readTemplate(name)]);

/** What somebody who goes through the wizard may hand in, besides the subnets. */
const answers: Record<string, Array<[string, JsonObject]>> = {
  'eks-cluster': [
    ['with a Fargate profile and a public endpoint', clusterAnswers()],
    [
      'without a Fargate profile and a public endpoint',
      clusterAnswers({
        addFargateProfile: false,
        endpointAccess: 'PRIVATE',
      }),
    ],
  ],
  'appmesh-virtual-service': [
    [
      'on an existing node',
      meshAnswers({
        providerKind: 'VIRTUAL_NODE',
        virtualNodeName: 'checkout-v1',
      }),
    ],
    [
      'on a new node',
      meshAnswers({
        providerKind: 'NEW_VIRTUAL_NODE',
        newVirtualNodeName: 'reviews',
        newVirtualNodeHostname: 'reviews.shop.svc.cluster.local',
        newVirtualNodePort: 8080,
        newVirtualNodeProtocol: 'http',
        newVirtualNodeBackends: [
          {
            virtualService: {
              virtualServiceName: 'catalog.shop.svc.cluster.local',
            },
          },
        ],
      }),
    ],
    ...['http', 'http2', 'grpc', 'tcp'].map(
      (protocol): [string, JsonObject] => [
        `on a new ${protocol} router, with answers left over from another choice`,
        meshAnswers({
          providerKind: 'NEW_VIRTUAL_ROUTER',
          virtualNodeName: 'checkout-v1',
          newVirtualRouterName: 'reviews',
          newVirtualRouterPort: 8080,
          newVirtualRouterProtocol: protocol,
          weightedTargets: [
            { virtualNode: 'checkout-v1', weight: 90 },
            { virtualNode: 'checkout-v2', weight: 10 },
          ],
        }),
      ],
    ),
  ],
};

describe('the templates', () => {
  let bench: ActionBench;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  let actions: Map<string, ListedAction>;

  beforeAll(async () => {
    bench = await ActionBench.start();
    backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleEks,
        mockServices.rootConfig.factory({
          data: {
            ...demoConfig({ url: bench.sandbox.url }),
            backend: { baseUrl: 'http://localhost' },
          },
        }),
      ],
    });
    const response = await call('GET', '/v2/actions');
    actions = new Map(
      (response as ListedAction[]).map(action => [action.id, action]),
    );
  });

  afterAll(async () => {
    await backend?.stop();
    await bench?.close();
  });

  async function call(method: string, path: string, body?: JsonObject) {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/scaffolder${path}`,
      {
        method,
        headers: {
          'Content-Type': 'application/json',
          Authorization: mockCredentials.user.header(),
        },
        body: body && JSON.stringify(body),
      },
    );
    const answer = await response.json();
    return response.ok
      ? answer
      : Promise.reject(new Error(JSON.stringify(answer)));
  }

  describe.each(templates)('%s', (name, template) => {
    it('is named as its folder and tested here', () => {
      expect(template.kind).toBe('Template');
      expect(template.metadata.name).toBe(name);
      expect(Object.keys(answers)).toContain(name);
    });

    it('uses only wizard fields that exist', () => {
      const known = [...BACKSTAGE_FIELDS, ...suiteFields()];
      const used = find(template.spec.parameters, 'ui:field');
      expect(used.filter(field => !known.includes(String(field)))).toEqual([]);
    });

    it('gives every parameter a title of its own, since the review lists them by title', () => {
      const titles = definedParameters(template)
        .filter(({ properties }) => !properties)
        .map(({ title }) => title);
      expect(titles.filter(title => !title)).toEqual([]);
      expect(
        titles.filter((title, index) => titles.indexOf(title) !== index),
      ).toEqual([]);
    });

    it('asks for exactly the parameters that its steps and outputs use', () => {
      const { parameters: _, ...rest } = template.spec;
      const used = [...JSON.stringify(rest).matchAll(/parameters\.(\w+)/g)].map(
        ([, parameter]) => parameter,
      );
      const defined = definedParameters(template)
        .map(({ path }) => path)
        .filter(path => !path.includes('/') && !READ_BY_FIELDS.includes(path));
      expect(new Set(used)).toEqual(new Set(defined));
    });

    it('runs only actions that exist, with inputs that they know', () => {
      for (const step of template.spec.steps) {
        const action = actions.get(step.action);
        expect(action).toBeDefined();
        expect(Object.keys(action!.schema.input.properties)).toEqual(
          expect.arrayContaining(Object.keys(step.input)),
        );
      }
    });

    it.each(answers[name] ?? [])(
      'plans, in a dry run, %s, and changes nothing',
      async (_, values) => {
        const subnetIds = await bench.subnetIds('private');
        const { log, output } = await call('POST', '/v2/dry-run', {
          template,
          values: name === 'eks-cluster' ? { ...values, subnetIds } : values,
          directoryContents: [],
        });
        const messages = log
          .map((entry: { body: { message: string } }) => entry.body.message)
          .join('\n');
        expect(messages).toMatch(/Dry run: this would be created/);
        expect(messages).not.toMatch(/failed|Error/);
        expect(bench.writes()).toEqual([]);
        expect(JSON.stringify(output)).not.toMatch(/undefined|null|\$\{\{/);
      },
    );
  });
});

function readTemplate(name: string): Template {
  return parse(
    readFileSync(resolve(ROOT, 'templates', name, 'template.yaml'), 'utf8'),
  );
}

/** A field's folder carries its name. */
function suiteFields(): string[] {
  return readdirSync(resolve(ROOT, 'plugins/scaffolder-module-eks/src/fields'));
}

/** All values under a key, however deep. */
function find(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner] : find(inner, key),
  );
}

interface Parameter {
  /** `tags` or, inside of it, `tags/owner`. */
  path: string;
  title?: string;
  properties?: Record<string, Omit<Parameter, 'path'>>;
}

/** Every parameter of every page and of what appears depending on another, once, with those inside objects. */
function definedParameters(template: Template): Parameter[] {
  const found = new Map<string, Parameter>();
  const add = (properties: Parameter['properties'], parent = '') => {
    for (const [key, schema] of Object.entries(properties ?? {})) {
      const path = `${parent}${key}`;
      found.set(path, { title: found.get(path)?.title, ...schema, path });
      add(schema.properties, `${path}/`);
    }
  };
  for (const page of template.spec.parameters) {
    add(page.properties as Parameter['properties']);
    for (const dependency of Object.values(page.dependencies ?? {})) {
      for (const branch of (dependency as { oneOf: JsonObject[] }).oneOf) {
        add(branch.properties as Parameter['properties']);
      }
    }
  }
  return [...found.values()];
}

function clusterAnswers(overrides: JsonObject = {}): JsonObject {
  return {
    scope: { accountId: '111122223333', region: 'eu-west-1' },
    clusterName: 'blue',
    kubernetesVersion: '1.34',
    supportType: 'STANDARD',
    vpcId: 'vpc-0a1b2c3d4e5f67890',
    endpointAccess: 'PUBLIC_AND_PRIVATE',
    publicAccessCidrs: ['203.0.113.0/24'],
    clusterRoleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
    authenticationMode: 'API',
    creatorIsAdmin: false,
    nodegroupName: 'workers',
    nodeRoleArn: 'arn:aws:iam::111122223333:role/eks-node-role',
    amiType: 'AL2023_x86_64_STANDARD',
    instanceTypes: ['m6i.large'],
    capacityType: 'ON_DEMAND',
    scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
    addFargateProfile: true,
    fargateProfileName: 'serverless',
    podExecutionRoleArn: 'arn:aws:iam::111122223333:role/eks-fargate-pod-role',
    fargateSelectors: [{ namespace: 'jobs', labels: { size: 'small' } }],
    tags: { owner: 'group:default/platform', environment: 'development' },
    ...overrides,
  };
}

function meshAnswers(provider: JsonObject): JsonObject {
  return {
    scope: { accountId: '111122223333', region: 'eu-west-1' },
    meshName: 'shop',
    virtualServiceName: 'reviews.shop.svc.cluster.local',
    tags: { owner: 'group:default/shop' },
    ...provider,
  };
}
