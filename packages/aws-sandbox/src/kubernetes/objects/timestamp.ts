/** A moment (epoch milliseconds) as Kubernetes writes it: RFC 3339 to the second. */
export function timestamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
