/**
 * Instance and zone of a node's provider identifier.
 *
 * | providerID | instance, zone |
 * | --- | --- |
 * | `aws:///eu-west-1a/i-0123456789abcdef0` | `i-0123456789abcdef0`, `eu-west-1a` |
 * | `aws:///eu-west-1a/0123/fargate-ip-10-0-1-2…` | –, `eu-west-1a` |
 * | `eks-hybrid:///eu-west-1/blue/mi-0123` | – |
 */
export function instanceOf(providerId: string | undefined): {
  instanceId?: string;
  availabilityZone?: string;
} {
  const [, zone, rest = ''] =
    /^aws:\/\/\/([^/]*)\/(.+)$/.exec(providerId ?? '') ?? [];
  return {
    ...(/^i-[0-9a-f]+$/.test(rest) && { instanceId: rest }),
    ...(zone && { availabilityZone: zone }),
  };
}
