import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { createTestEksService } from '../testUtils';
import { ClusterTokens } from './ClusterTokens';

const MINUTE = 60_000;

describe('ClusterTokens', () => {
  let sandbox: Sandbox;
  let time: number;
  let tokens: ClusterTokens;

  beforeEach(async () => {
    sandbox = await createSandbox();
    time = Date.now();
    const aws = await createTestEksService(sandbox).forScope({
      accountId: '111122223333',
      region: 'eu-west-1',
    });
    tokens = new ClusterTokens(aws, 'platform-dev', () => time);
  });
  afterEach(() => sandbox.close());

  it.each([
    ['is used again within its time', 10 * MINUTE, true],
    ['is signed anew when it is nearly spent', 14 * MINUTE, false],
    ['is signed anew when the clock was put forward', 24 * 60 * MINUTE, false],
    ['is signed anew when the clock was put back', -60 * MINUTE, false],
  ])('a token %s', async (_, passed, isSame) => {
    const first = await tokens.token();
    time += passed;
    expect((await tokens.token()) === first).toBe(isSame);
  });
});
