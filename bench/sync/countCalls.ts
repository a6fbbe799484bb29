/** How often the sandbox was called since it was last told to forget, by operation. */
export async function countCalls(
  url: string,
): Promise<{ calls: number; byOperation: Record<string, number> }> {
  const response = await fetch(`${url}/_sandbox/requests`);
  const { requests } = (await response.json()) as {
    requests: Array<{ operation: string }>;
  };
  const byOperation: Record<string, number> = {};
  for (const { operation } of requests) {
    byOperation[operation] = (byOperation[operation] ?? 0) + 1;
  }
  return { calls: requests.length, byOperation };
}

/** Makes the sandbox forget what it was asked so far. */
export async function forgetCalls(url: string): Promise<void> {
  await fetch(`${url}/_sandbox/requests`, { method: 'DELETE' });
}
