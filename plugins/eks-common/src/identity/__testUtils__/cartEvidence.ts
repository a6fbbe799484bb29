import {
  aCluster,
  aKubernetesApi,
  anAddon,
  anOidcProvider,
  aPodIdentityAssociation,
  aRoleTrusting,
  aServiceAccount,
} from '../../testUtils';
import { buildIdentityMap } from '../buildIdentityMap';
import type { IdentityBinding } from '../IdentityBinding';
import type { IdentityEvidence } from '../judge/IdentityEvidence';

export const ACCOUNT = '111122223333';
export const FOREIGN = '999988887777';
export const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/0A1B2C3D4E5F';
export const GREEN_ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/FFFFFFFFFFFF';
export const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`;
export const CART = 'system:serviceaccount:shop:cart';
export const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/cart`;
export const AUD = { [`${ISSUER}:aud`]: 'sts.amazonaws.com' };

export const blue = aCluster({ name: 'blue', oidcIssuer: `https://${ISSUER}` });
export const green = aCluster({
  name: 'green',
  oidcIssuer: `https://${GREEN_ISSUER}`,
});

export type Condition = Record<string, Record<string, unknown>>;
export type Statement = Record<string, unknown>;

export function sub(value: unknown, issuer = ISSUER) {
  return { [`${issuer}:sub`]: value };
}

export function irsa(
  Condition?: Condition,
  overrides: Statement = {},
): Statement {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(Condition && { Condition }),
    ...overrides,
  };
}

export function pods(overrides: Statement = {}): Statement {
  return {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...overrides,
  };
}

export const exact = irsa({ StringEquals: { ...AUD, ...sub(CART) } });

/** The cluster blue with a ServiceAccount shop/cart that asks for the role cart, everything read. */
export function evidence(
  overrides: Partial<IdentityEvidence> = {},
): IdentityEvidence {
  return {
    clusters: [blue],
    kubernetesApis: [aKubernetesApi()],
    serviceAccounts: [aServiceAccount({ roleArn: ROLE_ARN })],
    associations: [],
    addons: [anAddon({ name: 'eks-pod-identity-agent' })],
    workloads: [],
    roles: [cartRole(exact)],
    roleDirectories: [directory()],
    oidcProviders: [anOidcProvider({ arn: PROVIDER, name: ISSUER })],
    failures: [],
    accountIds: [ACCOUNT],
    ...overrides,
  };
}

export function cartRole(...statements: Statement[]) {
  return aRoleTrusting(statements, { arn: ROLE_ARN, name: 'cart' });
}

export function directory(roles: string[] = []) {
  return {
    kind: 'iam-role-directory' as const,
    arn: `arn:aws:iam::${ACCOUNT}:role-directory`,
    name: ACCOUNT,
    accountId: ACCOUNT,
    region: 'eu-west-1',
    roles,
  };
}

/** What holds of shop/cart and the role it asks for, or else the one that trusts it. */
export function cartOf(found: IdentityEvidence): IdentityBinding {
  const { bindings } = buildIdentityMap(found, {
    clusters: found.clusters.slice(0, 1),
  });
  const [cart] = bindings.filter(
    ({ namespace, serviceAccount, mechanism }) =>
      `${namespace}/${serviceAccount}` === 'shop/cart' &&
      mechanism === (found.associations.length ? 'pod-identity' : 'irsa'),
  );
  return cart;
}

/** Pod Identity ties shop/cart to the role cart. */
export function associated(
  role: ReturnType<typeof aRoleTrusting>[],
  overrides: Partial<IdentityEvidence> = {},
): IdentityEvidence {
  return evidence({
    serviceAccounts: [aServiceAccount()],
    associations: [
      aPodIdentityAssociation({
        roleArn: ROLE_ARN,
        namespace: 'shop',
        serviceAccount: 'cart',
      }),
    ],
    roles: role,
    ...overrides,
  });
}
