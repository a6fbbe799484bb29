/** The private DNS name that EC2 gives an instance by its address. */
export function instanceDnsName(region: string, address: string): string {
  return `ip-${address.replaceAll('.', '-')}.${
    region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`
  }`;
}
