import {
  coreServices,
  createServiceFactory,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';

/** What nobody may ever read. */
const PLANTED = {
  secretKey: 'planted-secret-access-key',
  externalId: 'planted-external-id',
  wrongExternalId: 'planted-wrong-external-id',
};
/** How what is made along the way is known: tokens of clusters, sessions of roles, signatures of requests. */
const MADE = [
  /k8s-aws-v1\./,
  /x-amz-security-token/i,
  /Signature=[0-9a-f]{16}/,
];

/** Keeps every word that is said to it, with all that comes along. */
class ListeningLogger implements RootLoggerService {
  readonly words: string[] = [];
  error = this.#listen;
  warn = this.#listen;
  info = this.#listen;
  debug = this.#listen;

  child() {
    return this;
  }

  get #listen() {
    return (message: string, meta?: Error | object) => {
      const said =
        meta instanceof Error ? { ...meta, stack: meta.stack } : meta;
      this.words.push(`${message} ${JSON.stringify(said ?? {})}`);
    };
  }
}

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('secrets on %s', databaseId => {
  let sandbox: Sandbox;
  let knex: Knex;
  const logger = new ListeningLogger();
  const answers: string[] = [];

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    const config = demoConfig({
      url: sandbox.url,
      scopes: [
        { accountId: '111122223333', regions: ['eu-west-1'] },
        {
          accountId: '444455556666',
          regions: ['eu-west-1'],
          roleArn: 'arn:aws:iam::444455556666:role/backstage-eks',
          externalId: PLANTED.externalId,
        },
        {
          accountId: '555566667777',
          regions: ['eu-west-1'],
          roleArn: 'arn:aws:iam::555566667777:role/nobody',
          externalId: PLANTED.wrongExternalId,
        },
      ],
    });
    Object.assign(config.aws as object, {
      mainAccount: {
        accessKeyId: '111122223333',
        secretAccessKey: PLANTED.secretKey,
      },
    });
    sandbox.addFault({
      kind: 'error',
      operation: 'ListNodegroups',
      code: 'AccessDeniedException',
      message: 'User is not authorized to perform eks:ListNodegroups',
      status: 403,
      times: 3,
    });
    knex = await databases.init(databaseId);
    const { server } = await startEksPlugin({
      knex,
      config,
      features: [
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => logger,
        }),
      ],
    });
    for (const path of [
      '/scopes',
      '/clusters',
      '/fleet',
      '/changes',
      '/identity-bindings',
      '/clusters/111122223333/eu-west-1/platform-dev',
      '/clusters/111122223333/eu-west-1/platform-dev/access',
      '/clusters/555566667777/eu-west-1/none',
      '/pickers/roles?accountId=555566667777&region=eu-west-1',
      '/pickers/vpcs?accountId=444455556666&region=eu-west-1',
      '/pickers/vpcs?accountId=999999999999&region=eu-west-1',
    ]) {
      const { status, text } = await request(server)
        .get(`/api/eks${path}`)
        .set('Authorization', mockCredentials.user.header());
      answers.push(`${path} ${status} ${text}`);
    }
  });

  afterAll(() => sandbox.close());

  function findSecrets(texts: string[]): string[] {
    const secrets = [
      ...Object.values(PLANTED).map(word => new RegExp(word)),
      ...MADE,
    ];
    return texts.filter(text => secrets.some(secret => secret.test(text)));
  }

  it('are used, and what fails is told', () => {
    expect(logger.words.length).toBeGreaterThan(0);
    expect(answers.join('\n')).toMatch(/555566667777/);
    expect(
      answers.filter(answer => / 200 /.test(answer)).length,
    ).toBeGreaterThan(5);
    expect(
      answers.filter(answer => / (4|5)\d\d /.test(answer)).length,
    ).toBeGreaterThan(1);
  });

  it('are in no answer and no error', () => {
    expect(findSecrets(answers)).toEqual([]);
  });

  it('are in no log and no audit event', () => {
    expect(findSecrets(logger.words)).toEqual([]);
  });

  it('are in no row of the database', async () => {
    const tables: string[] = [
      'eks_objects',
      'eks_scopes',
      'eks_changes',
      'eks_mesh_states',
      'eks_runs',
    ];
    const rows = (
      await Promise.all(tables.map(table => knex(table).select()))
    ).flat();
    expect(rows.length).toBeGreaterThan(50);
    expect(findSecrets(rows.map(row => JSON.stringify(row)))).toEqual([]);
  });
});
