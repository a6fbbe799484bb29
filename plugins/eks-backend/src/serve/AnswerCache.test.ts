import { AnswerCache } from './AnswerCache';

const MINUTE = 60_000;

describe('AnswerCache', () => {
  it.each([
    ['keeps an answer for its time', 4 * MINUTE, 1],
    ['asks again after it', 5 * MINUTE, 2],
    ['asks again when the clock was put back', -60 * MINUTE, 2],
  ])('%s', async (_, passed, asked) => {
    let time = Date.UTC(2026, 10, 1);
    const cache = new AnswerCache({
      freshForMs: 5 * MINUTE,
      now: () => new Date(time),
    });
    let questions = 0;
    const ask = async () => {
      questions += 1;
    };
    await cache.getOrAsk('vpcs', ask);
    time += passed;
    await cache.getOrAsk('vpcs', ask);
    expect(questions).toBe(asked);
  });
});
