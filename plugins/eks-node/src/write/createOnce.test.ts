import { ConflictError, InputError } from '@backstage/errors';
import { createOnce } from './createOnce';

const conflict = new ConflictError('there already');
const refuse = (error: Error) => () => Promise.reject(error);
const there = (tags: string) => ({
  describe: async () => ({ tags }),
  differs: (found: { tags: string }) => found.tags !== 'ours',
});

describe('createOnce', () => {
  it('returns nothing when it was made, and does not look', async () => {
    const already = {
      describe: () => Promise.reject(new Error('looked')),
      differs: () => true,
    };
    expect(await createOnce(async () => 'made', already)).toBeUndefined();
  });

  it('takes what is there for what was made when it is as wanted', async () => {
    expect(await createOnce(refuse(conflict), there('ours'))).toEqual({
      tags: 'ours',
    });
  });

  it("tells AWS's conflict when what is there differs, or is gone again", async () => {
    await expect(createOnce(refuse(conflict), there('theirs'))).rejects.toBe(
      conflict,
    );
    const gone = { describe: async () => undefined, differs: () => false };
    await expect(createOnce(refuse(conflict), gone)).rejects.toBe(conflict);
  });

  it('tells every other error at once', async () => {
    const error = new InputError('no such path');
    await expect(createOnce(refuse(error), there('ours'))).rejects.toBe(error);
  });
});
