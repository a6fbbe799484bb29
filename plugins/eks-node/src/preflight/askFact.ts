import { toError } from '@backstage/errors';
import {
  knownFact,
  unknownFact,
  type Fact,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ReadOptions } from '../read/ReadOptions';

/**
 * Asks one question; its failure becomes a fact that is not known, so that the other facts still count.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function askFact<Value>(
  question: Promise<Value>,
  { signal }: ReadOptions,
): Promise<Fact<Value>> {
  try {
    return knownFact(await question);
  } catch (error) {
    signal?.throwIfAborted();
    return unknownFact(toError(error).message);
  }
}
