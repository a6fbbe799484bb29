/** An access policy and where it holds, for example `AmazonEKSViewPolicy for namespaces a, b`. */
export function accessPolicyLine(policy: {
  policyArn?: string;
  accessScope?: { type?: string; namespaces?: string[] };
}): string {
  const { policyArn, accessScope } = policy;
  const name = policyArn?.split('/').pop();
  return accessScope?.type === 'namespace'
    ? `${name} for namespaces ${[...(accessScope.namespaces ?? [])]
        .sort()
        .join(', ')}`
    : `${name} for the cluster`;
}
