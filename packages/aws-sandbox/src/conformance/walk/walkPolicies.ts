/** A policy document of one statement, as JSON. */
export function policyOf(statement: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', ...statement }],
  });
}

/** A trust policy that lets a service of AWS take the role. */
export function trustOf(Service: string, Action: unknown = 'sts:AssumeRole') {
  return policyOf({ Principal: { Service }, Action });
}

/** What a pod's or a capability's role must let EKS do. */
export const assumeAndTag = ['sts:AssumeRole', 'sts:TagSession'];
