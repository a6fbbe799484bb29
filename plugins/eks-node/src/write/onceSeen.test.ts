import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { onceSeen } from './onceSeen';

describe('onceSeen', () => {
  it('asks again while AWS does not know what was made a moment ago', async () => {
    const change = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new NotFoundError('not yet'))
      .mockResolvedValue('done');

    await expect(onceSeen(change)).resolves.toBe('done');
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('ends at once for any other reason, and when it is aborted', async () => {
    await expect(
      onceSeen(async () => {
        throw new NotAllowedError('no');
      }),
    ).rejects.toThrow('no');
    await expect(
      onceSeen(
        async () => {
          throw new NotFoundError('not yet');
        },
        { signal: AbortSignal.abort() },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
