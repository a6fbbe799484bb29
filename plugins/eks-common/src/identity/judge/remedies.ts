import type { Cluster } from '../../cluster/Cluster';
import type { RemedyStep } from '../IdentityBinding';
import { mendTrustPolicy, type TrustChange } from '../mendTrustPolicy';

interface Account {
  cluster: Cluster;
  namespace: string;
  serviceAccount: string;
}

/** Lets a ServiceAccount ask for a role. */
export function annotate(account: Account, roleArn: string): RemedyStep[] {
  const { namespace, serviceAccount } = account;
  return [
    {
      words: `Let the ServiceAccount ask for the role.`,
      language: 'shell',
      code: `kubectl annotate serviceaccount ${serviceAccount} --namespace ${namespace} --overwrite \\\n  eks.amazonaws.com/role-arn=${roleArn}`,
    },
    restart(account),
  ];
}

/** Takes the annotation away. */
export function removeAnnotation(account: Account): RemedyStep {
  return {
    words: 'Or take the annotation away, if Pod Identity is what is meant.',
    language: 'shell',
    code: `kubectl annotate serviceaccount ${account.serviceAccount} --namespace ${account.namespace} eks.amazonaws.com/role-arn-`,
  };
}

/** Credentials are put into pods as they start. */
export function restart({ namespace }: Account): RemedyStep {
  return {
    words:
      'Restart its pods: credentials are put into pods as they start. Name the workloads instead of all where others live in the namespace.',
    language: 'shell',
    code: `kubectl rollout restart deployment --namespace ${namespace}`,
  };
}

/** Makes a ServiceAccount. */
export function createServiceAccount(account: Account): RemedyStep {
  return {
    words:
      'Make the ServiceAccount, or take the trust back if nobody needs it.',
    language: 'shell',
    code: `kubectl create serviceaccount ${account.serviceAccount} --namespace ${account.namespace}`,
  };
}

/** Changes what a role trusts. */
export function changeTrust(options: {
  words: string;
  roleName: string;
  document: string | undefined;
  change: TrustChange;
}): RemedyStep[] {
  const { words, roleName, document, change } = options;
  return [
    { words, language: 'json', code: mendTrustPolicy(document, change) },
    {
      words:
        'In the IAM console that is the role’s tab Trust relationships; on the command line, with the policy in trust-policy.json:',
      language: 'shell',
      code: `aws iam update-assume-role-policy --role-name ${roleName} --policy-document file://trust-policy.json`,
    },
  ];
}

/** Makes a role that is missing. */
export function createRole(options: {
  roleArn: string;
  change: TrustChange;
}): RemedyStep[] {
  const { roleArn, change } = options;
  const path = roleArn.split(':role/')[1]?.split('/') ?? [];
  const name = path.pop() ?? roleArn;
  const pathOption = path.length ? ` --path /${path.join('/')}/` : '';
  return [
    {
      words:
        'Make the role with this trust policy, or ask for one that exists.',
      language: 'json',
      code: mendTrustPolicy(undefined, change),
    },
    {
      words: 'With the policy in trust-policy.json:',
      language: 'shell',
      code: `aws iam create-role --role-name ${name}${pathOption} --assume-role-policy-document file://trust-policy.json`,
    },
  ];
}

/** Lets IAM know a cluster's tokens. */
export function createOidcProvider(
  cluster: Cluster,
  options: { accountId: string; audience: string },
): RemedyStep[] {
  const { accountId, audience } = options;
  return [
    {
      words: `Make an OIDC provider for the cluster in account ${accountId}.`,
      language: 'shell',
      code: `aws iam create-open-id-connect-provider --url ${cluster.oidcIssuer} --client-id-list ${audience}`,
    },
  ];
}

/** Lets an OIDC provider take another audience. */
export function addAudience(
  providerArn: string,
  audience: string,
): RemedyStep[] {
  return [
    {
      words: 'Let the OIDC provider take the audience.',
      language: 'shell',
      code: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn} --client-id ${audience}`,
    },
  ];
}

/** Installs what gives pods their credentials. */
export function installAgent(cluster: Cluster): RemedyStep[] {
  return [
    {
      words: 'Install the EKS Pod Identity Agent.',
      language: 'shell',
      code: `aws eks create-addon --region ${cluster.region} --cluster-name ${cluster.name} --addon-name eks-pod-identity-agent`,
    },
  ];
}

/** Takes an association away. */
export function deleteAssociation(
  cluster: Cluster,
  associationId: string,
): RemedyStep {
  return {
    words: 'Take the association away, if the annotation is what is meant.',
    language: 'shell',
    code: `aws eks delete-pod-identity-association --region ${cluster.region} --cluster-name ${cluster.name} --association-id ${associationId}`,
  };
}
