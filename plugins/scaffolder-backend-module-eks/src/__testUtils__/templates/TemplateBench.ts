import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import type { JsonObject } from '@backstage/types';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { readVpcs } from '@eks-platform/backstage-plugin-eks-node';
import { createEksManifestApplyAction } from '../../actions/eksManifestApply';
import { scaffolderModuleEks } from '../../module';
import { ActionBench } from '../ActionBench';
import { karpenterKinds } from './karpenterCases';
import { templateFile, type Template } from './readTemplates';
import { PLACE, type TemplateEstate } from './TemplateCase';

/** An action as the scaffolder lists it. */
export interface ListedAction {
  id: string;
  schema: { input: { properties: JsonObject } };
}

/** What a task, or a dry run, left behind. */
export interface TemplateRun {
  status: string;
  log: string;
  output: JsonObject;
}

/** The scaffolder with the templates in its catalog, beside a sandbox. */
export class TemplateBench {
  static async start(templates: Template[]): Promise<TemplateBench> {
    const actions = await ActionBench.start({ kubernetes: true });
    await actions.run(createEksManifestApplyAction(actions.deps), {
      ...PLACE,
      clusterName: 'platform-dev',
      manifests: karpenterKinds,
    });
    const { aws, eks } = demoConfig({ url: actions.sandbox.url });
    const backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleEks,
        githubModule,
        catalogServiceMock.factory({ entities: templates.map(asEntity) }),
        mockServices.rootConfig.factory({
          data: {
            eks: {
              ...(eks as JsonObject),
              waiting: { shortestInterval: '20ms', longestInterval: '100ms' },
              // Nothing fills the catalog here.
              scaffolder: { waitForCatalogSeconds: 0 },
            },
            aws,
            backend: { baseUrl: 'http://localhost' },
            integrations: {
              github: [{ host: 'github.com', token: 'never-sent' }],
            },
          },
        }),
      ],
    });
    const bench = new TemplateBench(actions, backend, {
      privateSubnetIds: await actions.subnetIds('private'),
      vpcId: (await readVpcs(await actions.aws()))[0].vpcId,
    });
    actions.sandbox.clearRequests();
    return bench;
  }

  private constructor(
    private readonly bench: ActionBench,
    private readonly backend: TestBackend,
    readonly estate: TemplateEstate,
  ) {}

  async listActions(): Promise<Map<string, ListedAction>> {
    const actions: ListedAction[] = await this.call('GET', '/v2/actions');
    return new Map(actions.map(action => [action.id, action]));
  }

  /** What AWS and the cluster were asked to change since `forget`, sorted. */
  writes(): string[] {
    return [
      ...this.bench.writes(),
      ...this.bench.sandbox
        .requests()
        .filter(({ operation }) => operation.startsWith('patch '))
        .filter(({ input }) => !('dryRun' in Object(Object(input).query)))
        .map(({ service, operation }) => `${service}:${operation}`),
    ].sort();
  }

  forget(): void {
    this.bench.sandbox.clearRequests();
  }

  async dryRun(
    template: Template,
    options: {
      values: JsonObject;
      directoryContents: Array<{ path: string; base64Content: string }>;
    },
  ): Promise<TemplateRun> {
    const { log, output } = await this.call('POST', '/v2/dry-run', {
      template,
      ...options,
    });
    return { status: 'completed', log: linesOf(log), output };
  }

  /** Runs a template as the wizard does, until the task has ended. */
  async run(template: Template, values: JsonObject): Promise<TemplateRun> {
    const { id } = await this.call('POST', '/v2/tasks', {
      templateRef: `template:default/${template.metadata.name}`,
      values,
    });
    for (;;) {
      const { status } = await this.call('GET', `/v2/tasks/${id}`);
      if (!['open', 'processing'].includes(status)) {
        const events = await this.call('GET', `/v2/tasks/${id}/events`);
        return {
          status,
          log: linesOf(events),
          output: events.at(-1)?.body.output,
        };
      }
      await new Promise(done => setTimeout(done, 100));
    }
  }

  async close(): Promise<void> {
    await this.backend.stop();
    await this.bench.close();
  }

  private async call(method: string, path: string, body?: JsonObject) {
    const response = await fetch(
      `http://localhost:${this.backend.server.port()}/api/scaffolder${path}`,
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
}

function linesOf(events: Array<{ body: { message: string } }>): string {
  return events.map(({ body }) => body.message).join('\n');
}

/** As the catalog has a template that it has read. */
function asEntity(template: Template) {
  return {
    ...template,
    metadata: {
      ...template.metadata,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': `file:${templateFile(
          template.metadata.name,
        )}`,
      },
    },
  };
}
