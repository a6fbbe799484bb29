/**
 * Something asked of AWS before a creation: the answer, or why there is none. A question that failed is never taken for
 * an empty answer.
 *
 * @public
 */
export type Fact<Value> =
  | { known: true; value: Value }
  | {
      known: false;
      /** For example `AccessDenied: … is not authorized to perform: iam:GetRole`. */
      reason: string;
    };

/**
 * A fact whose question was answered.
 *
 * @public
 */
export function knownFact<Value>(value: Value): Fact<Value> {
  return { known: true, value };
}

/**
 * A fact whose question got no answer.
 *
 * @public
 */
export function unknownFact<Value>(reason: string): Fact<Value> {
  return { known: false, reason };
}

/**
 * The value of a fact; `undefined` when it was not asked for or got no answer.
 *
 * @public
 */
export function factValue<Value>(
  fact: Fact<Value> | undefined,
): Value | undefined {
  return fact?.known ? fact.value : undefined;
}
