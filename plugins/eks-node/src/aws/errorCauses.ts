const MAX_CAUSES = 8;

/** An error and what caused it, the outermost first. */
export function errorCauses(error: unknown): object[] {
  const chain: object[] = [];
  let current = error;
  while (
    typeof current === 'object' &&
    current !== null &&
    chain.length < MAX_CAUSES
  ) {
    chain.push(current);
    current = Reflect.get(current, 'cause');
  }
  return chain;
}
