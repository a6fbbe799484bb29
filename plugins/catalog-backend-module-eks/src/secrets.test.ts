import { inspect } from 'node:util';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { eventually, LONG_ENOUGH_MS } from './__testUtils__/eventually';
import { startSuite } from './__testUtils__/startSuite';

const SECRET_KEY = 'planted-secret-access-key';
/** Known to AWS: the demo's second account trusts who names it. */
const EXTERNAL_ID = 'backstage-demo';
/** How many entities the demo makes. */
const WHOLE_ESTATE = 22;
/** Tokens of clusters, sessions of roles, signatures of requests, private keys. */
const MADE = /k8s-aws-v1\.|x-amz-security-token|Signature=|PRIVATE KEY/i;

describe('secrets in the catalog', () => {
  let sandbox: Sandbox;
  const logger = mockServices.rootLogger.mock();
  logger.child.mockReturnValue(logger);
  let entities: Entity[] = [];
  let words: string[] = [];

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    const suite = await startSuite(sandbox, mockServices.database.factory(), {
      secretAccessKey: SECRET_KEY,
      features: [logger.factory],
    });
    await suite.collect();
    await eventually(async () => {
      entities = await suite.listEntities();
      if (entities.length < WHOLE_ESTATE) {
        throw new Error(`Wanted ${WHOLE_ESTATE}, found ${entities.length}`);
      }
    });
    // What fails is told, too.
    sandbox.addFault({
      kind: 'deny',
      actions: ['eks:ListNodegroups'],
    });
    await suite.collect();
    await suite.reconcile();
    // Before the test runner forgets them.
    const { error, warn, info, debug } = logger;
    words = [error, warn, info, debug]
      .flatMap(({ mock }) => mock.calls)
      .map(call => inspect(call, { depth: 9, maxStringLength: Infinity }));
  }, LONG_ENOUGH_MS);

  afterAll(() => sandbox.close());

  /** Keys and tokens of the sessions that AWS has handed out. */
  const handedOut = () =>
    sandbox.world.content().flatMap(({ tables }) =>
      (tables['sts/sessions'] ?? []).flatMap(([, row]) => {
        const { secretAccessKey, sessionToken } = row as Record<string, string>;
        return [secretAccessKey, sessionToken];
      }),
    );

  function findSecrets(texts: string[]): string[] {
    const planted = [SECRET_KEY, ...handedOut()];
    return texts.filter(
      text => MADE.test(text) || planted.some(secret => text.includes(secret)),
    );
  }

  it('are in no entity', () => {
    expect(handedOut().length).toBeGreaterThan(1);
    // Authorities are told, which are public: of a certificate its name alone is looked at.
    const texts = entities.map(entity =>
      JSON.stringify(entity, (_, value) =>
        typeof value === 'string' && value.startsWith('LS0tLS1')
          ? `${Buffer.from(value, 'base64')}`
          : value,
      ),
    );
    expect(findSecrets(texts)).toEqual([]);
  });

  it('but external ids, which are none, are told where the Kubernetes plugin reads them, and nowhere else', () => {
    const telling = entities
      .flatMap(({ metadata }) => Object.entries(metadata.annotations ?? {}))
      .filter(([, value]) => value.includes(EXTERNAL_ID));
    expect(telling).toEqual([['kubernetes.io/aws-external-id', EXTERNAL_ID]]);
  });

  it('are in no log', () => {
    expect(words.join('\n')).toContain('ListNodegroups');
    expect(findSecrets(words)).toEqual([]);
    expect(words.filter(each => each.includes(EXTERNAL_ID))).toEqual([]);
  });
});
