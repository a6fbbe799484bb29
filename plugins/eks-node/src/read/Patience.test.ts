import { Patience } from './Patience';

describe('Patience', () => {
  it('waits for answers and for failures', async () => {
    const patience = new Patience(new AbortController().signal);
    await expect(patience.until(Promise.resolve('yes'))).resolves.toBe('yes');
    await expect(
      patience.until(Promise.reject(new Error('refused'))),
    ).rejects.toThrow('refused');
  });

  it('ends with the deadline, for all who wait and all who come later', async () => {
    const deadline = new AbortController();
    const patience = new Patience(deadline.signal);
    const never = new Promise<never>(() => {});
    const waiting = [patience.until(never), patience.until(never)];
    const reason = new Error('too late');
    deadline.abort(reason);
    for (const each of waiting) {
      await expect(each).rejects.toBe(reason);
    }
    await expect(patience.until(never)).rejects.toBe(reason);
  });
});
