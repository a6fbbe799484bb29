import type { IamRole } from '@eks-platform/backstage-plugin-eks-common';

/** A believable workload role; state only what matters. */
export function anIamRole(overrides: Partial<IamRole> = {}): IamRole {
  const name = overrides.name ?? 'checkout-irsa';
  return {
    kind: 'iam-role',
    arn: `arn:aws:iam::111122223333:role/${name}`,
    name,
    path: '/',
    accountId: '111122223333',
    region: 'eu-west-1',
    trust: {
      serviceAccounts: [],
      podIdentity: false,
      services: [],
      awsPrincipals: [],
    },
    attachedPolicyArns: [],
    tags: {},
    ...overrides,
  };
}
