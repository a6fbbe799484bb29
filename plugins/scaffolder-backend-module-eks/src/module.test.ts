import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  createTestEksService,
  demoConfig,
} from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { readSubnets } from '@eks-platform/backstage-plugin-eks-node';
import scaffolderModuleEks from './index';

const where = { accountId: '111122223333', region: 'eu-west-1' };

const template = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name: 'platform',
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location': 'url:https://example.com/t.yaml',
    },
  },
  spec: {
    type: 'resource',
    parameters: {},
    steps: [
      {
        id: 'cluster',
        name: 'Cluster',
        action: 'eks:cluster:create',
        input: {
          ...where,
          name: '${{ parameters.name }}',
          roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
          resourcesVpcConfig: { subnetIds: '${{ parameters.subnetIds }}' },
        },
      },
      {
        id: 'nodegroup',
        name: 'Node group',
        action: 'eks:nodegroup:create',
        input: {
          ...where,
          clusterName: '${{ steps.cluster.output.clusterName }}',
          nodegroupName: 'workers',
          nodeRole: 'arn:aws:iam::111122223333:role/eks-node-role',
        },
      },
    ],
    output: {
      links: [
        {
          title: 'Cluster',
          entityRef: '${{ steps.cluster.output.entityRef }}',
        },
      ],
    },
  },
};

/** A check makes nothing, and a deletion leaves nothing, of which there could be an entity. */
function outputOf(actionId: string): JsonObject {
  if (actionId === 'eks:preflight:check') {
    return { findings: { type: 'array' } };
  }
  if (actionId === 'appmesh:manifests:write') {
    return { files: { type: 'array' } };
  }
  return actionId.endsWith(':delete')
    ? { status: { type: 'string' } }
    : { entityRef: { type: 'string' } };
}

describe('the scaffolder with the module', () => {
  let sandbox: Sandbox;
  let subnetIds: string[];
  let baseUrl: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo', speed: 2000 });
    const aws = await createTestEksService(sandbox).forScope(where);
    subnetIds = (await readSubnets(aws))
      .filter(subnet => subnet.name?.startsWith('platform-private-'))
      .map(subnet => subnet.subnetId);
    const backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleEks,
        catalogServiceMock.factory({ entities: [template] }),
        mockServices.rootConfig.factory({
          data: {
            ...demoConfig(sandbox),
            backend: { baseUrl: 'http://localhost' },
          },
        }),
      ],
    });
    baseUrl = `http://localhost:${backend.server.port()}/api/scaffolder/v2`;
    stop = () => backend.stop();
  });

  afterAll(async () => {
    await stop();
    await sandbox.close();
  });

  async function ask(path: string, body?: JsonObject) {
    const response = await fetch(`${baseUrl}${path}`, {
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer mock-user-token',
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return response.json();
  }

  async function runTemplate(values: JsonObject) {
    const { id } = await ask('/tasks', {
      templateRef: 'template:default/platform',
      values,
    });
    for (;;) {
      const task = await ask(`/tasks/${id}`);
      if (!['open', 'processing'].includes(task.status)) {
        const events: Array<{ body: JsonObject }> = await ask(
          `/tasks/${id}/events`,
        );
        const log = events.map(({ body }) => body.message).join('\n');
        return { status: task.status, log, events };
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  it('offers the actions with schemas that explain themselves', async () => {
    const actions: Array<{
      id: string;
      examples: unknown[];
      schema: { input: JsonObject; output: JsonObject };
    }> = await ask('/actions');

    const ours = actions.filter(({ id }) => /^(eks|appmesh):/.test(id));
    expect(ours.map(({ id }) => id).sort()).toEqual([
      'appmesh:gatewayRoute:create',
      'appmesh:manifests:write',
      'appmesh:mesh:create',
      'appmesh:route:create',
      'appmesh:virtualGateway:create',
      'appmesh:virtualNode:create',
      'appmesh:virtualRouter:create',
      'appmesh:virtualService:create',
      'eks:accessEntry:create',
      'eks:addon:create',
      'eks:capability:create',
      'eks:cluster:create',
      'eks:cluster:delete',
      'eks:cluster:update',
      'eks:fargateProfile:create',
      'eks:fargateProfile:delete',
      'eks:identityProviderConfig:associate',
      'eks:irsaRole:create',
      'eks:manifest:apply',
      'eks:nodegroup:create',
      'eks:nodegroup:delete',
      'eks:nodegroup:update',
      'eks:oidcProvider:create',
      'eks:platform:apply',
      'eks:podIdentityAssociation:create',
      'eks:preflight:check',
      'eks:role:create',
    ]);
    for (const { id, schema, examples } of ours) {
      expect(schema.input).toMatchObject({
        additionalProperties: false,
        properties: {
          accountId: { type: 'string', description: expect.any(String) },
          region: { type: 'string', description: expect.any(String) },
        },
      });
      expect(schema.output).toMatchObject({ properties: outputOf(id) });
      expect(examples.length).toBeGreaterThan(0);
    }
  });

  it('runs a template to the end and shows the progress in its log', async () => {
    const { status, log, events } = await runTemplate({
      name: 'blue',
      subnetIds,
    });

    expect(log).toContain('Waiting for AWS');
    expect(status).toBe('completed');
    expect(events.at(-1)?.body).toMatchObject({
      output: {
        links: [{ entityRef: 'resource:default/blue.eu-west-1.111122223333' }],
      },
    });
    expect(sandbox.requests({ operation: 'CreateCluster' })).toHaveLength(1);
    expect(sandbox.requests({ operation: 'CreateNodegroup' })).toHaveLength(1);
  }, 30_000);

  it('shows what is wrong in the log of the task', async () => {
    sandbox.clearRequests();

    const { status, log } = await runTemplate({
      name: 'my first cluster',
      subnetIds: [subnetIds[0]],
    });

    expect(status).toBe('failed');
    expect(log).toContain("found 'my first cluster'");
    expect(log).toContain('at least 2 subnets in 2 availability zones');
    expect(sandbox.requests({ operation: 'CreateCluster' })).toEqual([]);
  });
});
