/** The Status that a refused request was answered with. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<Record<string, unknown>> {
  const error = (await promise.then(
    () => {
      throw new Error('The request was not refused');
    },
    thrown => thrown,
  )) as { body?: unknown; code?: number };
  const { body = { code: error.code } } = error;
  return (typeof body === 'string' ? JSON.parse(body) : body) as Record<
    string,
    unknown
  >;
}
