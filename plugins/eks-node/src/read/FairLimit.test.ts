import { FairLimit } from './FairLimit';

/** Questions that are answered when they are told to. */
function aQuestioner(lane: ReturnType<FairLimit['openLane']>) {
  const open: Array<() => void> = [];
  return {
    open,
    ask: (count: number) =>
      Promise.all(
        Array.from({ length: count }, () =>
          lane(() => new Promise<void>(resolve => open.push(resolve))),
        ),
      ),
    answerAll: () => open.splice(0).forEach(answer => answer()),
  };
}

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('FairLimit', () => {
  it('lets one who is alone have all there is, and no more', async () => {
    const { ask, open, answerAll } = aQuestioner(new FairLimit(8).openLane());
    const answers = ask(10);
    expect(open).toHaveLength(8);
    answerAll();
    await settle();
    expect(open).toHaveLength(2);
    answerAll();
    await answers;
  });

  it('shares among all who ask, however many questions one of them has waiting', async () => {
    const limit = new FairLimit(16);
    const first = aQuestioner(limit.openLane());
    const second = aQuestioner(limit.openLane());
    const answers = [first.ask(100), second.ask(100)];
    first.answerAll();
    await settle();
    expect(first.open).toHaveLength(8);
    expect(second.open).toHaveLength(8);
    for (let round = 0; round < 20; round += 1) {
      first.answerAll();
      second.answerAll();
      await settle();
    }
    await Promise.all(answers);
  });

  it('holds nobody up for one who gets no answers', async () => {
    const limit = new FairLimit(8);
    const hanging = aQuestioner(limit.openLane());
    hanging.ask(100).catch(() => {});
    const other = aQuestioner(limit.openLane());
    const answers = other.ask(5);
    expect(other.open.length).toBeGreaterThan(0);
    other.answerAll();
    await settle();
    other.answerAll();
    await answers;
  });

  it('goes on after a question that fails, or throws before it is asked', async () => {
    const lane = new FairLimit(4).openLane();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) =>
        lane(async () => {
          if (index < 5) {
            throw new Error(`refused ${index}`);
          }
          return 'answered';
        }),
      ),
    );
    expect(outcomes[0]).toMatchObject({ reason: new Error('refused 0') });
    expect(outcomes[5]).toEqual({ status: 'fulfilled', value: 'answered' });
  });
});
