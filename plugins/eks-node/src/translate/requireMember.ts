/**
 * A member that AWS always sends. Without it the answer is not AWS's, and taking it for one would store nonsense.
 *
 * @throws Error naming the member and where it was wanted.
 */
export function requireMember<Value>(
  value: Value | undefined,
  member: string,
  where: string,
): Value {
  if (value === undefined || value === '') {
    throw new Error(
      `Expected ${member} in AWS's answer on ${where}, found none`,
    );
  }
  return value;
}
