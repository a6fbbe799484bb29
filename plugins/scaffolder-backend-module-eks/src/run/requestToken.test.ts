import { requestToken } from './requestToken';

function token(
  overrides: {
    taskId?: string;
    stepId?: string;
    region?: string;
    path?: string;
    attempt?: number;
  } = {},
): string {
  const {
    taskId = 'task',
    stepId = 'step',
    region = 'eu-west-1',
    path = 'cluster/blue',
    attempt = 1,
  } = overrides;
  const run = {
    ctx: { task: { id: taskId }, step: { id: stepId } },
    scope: { accountId: '111122223333', region },
  };
  return requestToken(
    run as Parameters<typeof requestToken>[0],
    { title: path, path },
    attempt,
  );
}

describe('requestToken', () => {
  it('stays the same over restarts of a task', () => {
    expect(token()).toBe(token());
  });

  it('differs for another task, step, place, resource and attempt', () => {
    const tokens = [
      token(),
      token({ taskId: 'other' }),
      token({ stepId: 'other' }),
      token({ region: 'us-east-1' }),
      token({ path: 'cluster/green' }),
      token({ attempt: 2 }),
    ];

    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('is short enough for App Mesh, which takes 36 characters', () => {
    expect(token({ path: 'x'.repeat(500) })).toMatch(/^[0-9a-f]{32}$/);
  });
});
