/**
 * Whether a resource is of a type as the tagging API names types: a service alone (`ec2`), or a service and a kind
 * (`ec2:volume`, `elasticloadbalancing:loadbalancer/net`).
 */
export function isOfType(arn: string, type: string): boolean {
  const [service, kind] = type.split(':');
  const [, , found, , , ...rest] = arn.split(':');
  if (found !== service) return false;
  if (kind === undefined) return true;
  const path = rest.join(':');
  return path === kind || path.startsWith(`${kind}/`);
}
