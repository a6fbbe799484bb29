import { WaitTimeoutError } from '@eks-platform/backstage-plugin-eks-node';
import type { ResourceProgress } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from './ActionRun';
import { waitFor } from './waitFor';

function aRun() {
  const lines: Array<[string, string]> = [];
  const at = (level: string) => (message: string) =>
    lines.push([level, message]);
  const run = {
    ctx: { logger: { info: at('info'), warn: at('warn') } },
    deps: {},
    place: 'eu-west-1 of 111122223333',
    deadline: performance.now() + 60_000,
  } as unknown as ActionRun;
  return { run, lines };
}

const subject = { title: "cluster 'blue'", expected: 'about 10 min' };

function progress(
  status: string,
  elapsedMs: number,
  overrides: Partial<ResourceProgress> = {},
): ResourceProgress {
  return { status, elapsedMs, health: [], ...overrides };
}

describe('waitFor', () => {
  it('writes a line on every change of status and otherwise ever less often', async () => {
    const { run, lines } = aRun();

    await waitFor(run, subject, async ({ onProgress }) => {
      for (let second = 0; second < 600; second++) {
        onProgress?.(progress('CREATING', second * 1000));
      }
      onProgress?.(progress('ACTIVE', 600_000));
    });

    const messages = lines.map(([, message]) => message);
    expect(messages.slice(0, 3)).toEqual([
      "Waiting for AWS: cluster 'blue', CREATING, 0 s of about 10 min",
      "Waiting for AWS: cluster 'blue', CREATING, 2 s of about 10 min",
      "Waiting for AWS: cluster 'blue', CREATING, 4 s of about 10 min",
    ]);
    expect(messages.at(-1)).toBe(
      "Waiting for AWS: cluster 'blue', ACTIVE, 10 min 0 s of about 10 min",
    );
    expect(messages.length).toBeLessThan(35);
  });

  it('tells each health issue and each passing failure once', async () => {
    const { run, lines } = aRun();
    const issue = { code: 'A', message: 'first', resourceIds: ['i-1'] };
    const seen = progress('CREATING', 0, {
      health: [issue],
      lastFailure: new Error('Rate exceeded'),
    });

    await waitFor(run, subject, async ({ onProgress }) => {
      onProgress?.(seen);
      onProgress?.(seen);
    });

    expect(lines.filter(([level]) => level === 'warn')).toEqual([
      ['warn', "AWS reports a health issue of cluster 'blue': A: first (i-1)"],
      [
        'warn',
        "AWS could not be asked about cluster 'blue' for a moment, asking again: Rate exceeded",
      ],
    ]);
  });

  it('says what was waited for when the time is up', async () => {
    const { run } = aRun();

    await expect(
      waitFor(run, subject, async () => {
        throw new WaitTimeoutError('Waited 60 s');
      }),
    ).rejects.toMatchObject({
      name: 'WaitTimeoutError',
      message: expect.stringContaining(
        "Cluster 'blue' in eu-west-1 of 111122223333 is not ready in time; AWS goes on",
      ),
    });
  });
});
