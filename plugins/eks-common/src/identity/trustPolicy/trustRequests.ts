import type { TrustRequest } from './TrustRequest';

/** The audience of tokens for AWS, unless a ServiceAccount asks for another. */
export const DEFAULT_AUDIENCE = 'sts.amazonaws.com';

/** The service that gives roles to pods. */
export const POD_IDENTITY_SERVICE = 'pods.eks.amazonaws.com';

/** What EKS tags a session with. */
const SESSION_TAGS = [
  'eks-cluster-arn',
  'eks-cluster-name',
  'kubernetes-namespace',
  'kubernetes-service-account',
  'kubernetes-pod-name',
  'kubernetes-pod-uid',
];

/** Anything a token may claim. */
const TOKEN_CLAIM = /:(sub|aud|amr|email|oaud)$/;

/** The ARN under which an account knows a cluster's issuer. */
export function oidcProviderArn(options: {
  partition: string;
  accountId: string;
  issuer: string;
}): string {
  const { partition, accountId, issuer } = options;
  return `arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`;
}

/** A pod that hands its ServiceAccount's token to STS (IRSA). A token carries its own issuer's claims and no other's. */
export function webIdentityRequest(options: {
  providerArn: string;
  /** Without scheme. */
  issuer: string;
  namespace: string;
  serviceAccount: string;
  audience: string;
}): TrustRequest {
  const { providerArn, namespace, serviceAccount, audience } = options;
  const issuer = options.issuer.toLowerCase();
  return {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { type: 'Federated', id: providerArn },
    context: new Map([
      [
        `${issuer}:sub`,
        [`system:serviceaccount:${namespace}:${serviceAccount}`],
      ],
      [`${issuer}:aud`, [audience]],
      ['aws:federatedprovider', [providerArn]],
      ['aws:principalisawsservice', ['false']],
    ]),
    isAbsent: key => TOKEN_CLAIM.test(key) || isOfPrincipals(key),
  };
}

/**
 * EKS on behalf of a pod (Pod Identity). The tags it puts on the session tell the pod:
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
 */
export function podIdentityRequest(options: {
  action: 'sts:AssumeRole' | 'sts:TagSession';
  clusterArn: string;
  clusterName: string;
  accountId: string;
  namespace: string;
  serviceAccount: string;
  sessionTags: boolean;
}): TrustRequest {
  const { action, clusterArn, clusterName, accountId } = options;
  const tags: Array<[string, string]> = options.sessionTags
    ? [
        ['eks-cluster-arn', clusterArn],
        ['eks-cluster-name', clusterName],
        ['kubernetes-namespace', options.namespace],
        ['kubernetes-service-account', options.serviceAccount],
      ]
    : [];
  return {
    action,
    principal: { type: 'Service', id: POD_IDENTITY_SERVICE },
    context: new Map([
      ['aws:sourceaccount', [accountId]],
      ['aws:sourcearn', [clusterArn]],
      ['aws:principalisawsservice', ['true']],
      ['aws:tagkeys', options.sessionTags ? SESSION_TAGS : []],
      ...tags.map(([key, value]): [string, string[]] => [
        `aws:requesttag/${key}`,
        [value],
      ]),
    ]),
    isAbsent: key =>
      TOKEN_CLAIM.test(key) ||
      isOfPrincipals(key) ||
      key === 'sts:externalid' ||
      (key.startsWith('aws:requesttag/') &&
        !(
          options.sessionTags &&
          key.startsWith('aws:requesttag/kubernetes-pod-')
        )),
  };
}

/** Neither a token nor a service has an IAM principal behind it. */
function isOfPrincipals(key: string): boolean {
  return (
    key.startsWith('aws:principaltag/') || key === 'aws:multifactorauthpresent'
  );
}
