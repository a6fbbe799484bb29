import { ConflictError } from '@backstage/errors';

/**
 * Makes what AWS makes without a request token, as IAM does: when its answer is lost, the SDK asks again and hears that it is
 * there already. Then it is what was wanted, unless somebody else has made another one.
 *
 * @returns what was there already; undefined when it was made
 * @throws ConflictError, as AWS has told it, when what is there differs, and every other error.
 */
export async function createOnce<Existing>(
  create: () => Promise<unknown>,
  already: {
    describe(): Promise<Existing | undefined>;
    differs(existing: Existing): boolean;
  },
): Promise<Existing | undefined> {
  try {
    await create();
    return undefined;
  } catch (error) {
    const found =
      error instanceof ConflictError ? await already.describe() : undefined;
    if (found === undefined || already.differs(found)) {
      throw error;
    }
    return found;
  }
}
