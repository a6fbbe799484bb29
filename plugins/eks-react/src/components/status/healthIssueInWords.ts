const spellings: Record<string, string> = {
  asg: 'Auto Scaling group',
  coredns: 'CoreDNS',
  ec2: 'EC2',
  eni: 'ENI',
  iam: 'IAM',
  ip: 'IP',
  ipv6: 'IPv6',
  kms: 'KMS',
  sts: 'STS',
  vpc: 'VPC',
};

/**
 * The code of a health issue as a phrase.
 *
 * | code | words |
 * | --- | --- |
 * | `NodeCreationFailure` | Node creation failure |
 * | `AsgInstanceLaunchFailures` | Auto Scaling group instance launch failures |
 * | `Ec2SubnetMissingIpv6Assignment` | EC2 subnet missing IPv6 assignment |
 *
 * @public
 */
export function healthIssueInWords(code: string): string {
  const words = code
    .split(/(?<=[a-z0-9])(?=[A-Z])/)
    .map(word => spellings[word.toLowerCase()] ?? word.toLowerCase())
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
