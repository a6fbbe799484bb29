import { InputError } from '@backstage/errors';
import { compactTrustPolicy } from './trustPolicy/parsePolicyDocument';
import { isRecord, toStrings } from './trustPolicy/toStrings';
import { POD_IDENTITY_SERVICE } from './trustPolicy/trustRequests';

/**
 * What a trust policy is to say.
 *
 * @public
 */
export type TrustChange =
  /** Trust these ServiceAccounts of a cluster, too. */
  | ({ type: 'trust-service-accounts' } & TrustedSubjects)
  /** Trust these ServiceAccounts of a cluster and no others of it, whatever patterns are there. */
  | ({ type: 'narrow-to-service-accounts' } & TrustedSubjects)
  /** Ask tokens of a cluster for their audience. */
  | {
      type: 'check-audience';
      providerArn: string;
      issuer: string;
      audience: string;
    }
  /** Let EKS Pod Identity give the role to pods of a cluster. */
  | { type: 'trust-pod-identity'; clusterArn: string; accountId: string };

/**
 * ServiceAccounts of one cluster.
 *
 * @public
 */
export interface TrustedSubjects {
  /** ARN of the OIDC provider in the role's account. */
  providerArn: string;
  /** Without scheme. */
  issuer: string;
  audience: string;
  subjects: Array<{ namespace: string; serviceAccount: string }>;
}

type Json = Record<string, unknown>;

const WEB_IDENTITY = 'sts:AssumeRoleWithWebIdentity';

/**
 * A trust policy that says what it says now and what it is to say besides, as indented JSON to paste. What is there is left as
 * it is, but for what the change takes back.
 *
 * @param document - the policy as it is; a new one is made without it.
 * @throws InputError when the document is not a policy.
 *
 * @public
 */
export function mendTrustPolicy(
  document: string | undefined,
  change: TrustChange,
): string {
  const policy: Json = document ? parsePolicy(document) : {};
  const policyStatements = listOf(policy.Statement);
  return JSON.stringify(
    {
      ...policy,
      Version: policy.Version ?? '2012-10-17',
      Statement: changeStatements(policyStatements, change),
    },
    null,
    2,
  );
}

/**
 * The one statement that lets in what a change is about, as indented JSON, for whoever does not know the rest of the policy.
 *
 * @public
 */
export function trustStatement(
  change: Exclude<TrustChange, { type: 'check-audience' }>,
): string {
  return JSON.stringify(toStatement(change), null, 2);
}

function changeStatements(statements: Json[], change: TrustChange): Json[] {
  switch (change.type) {
    case 'trust-service-accounts':
      return [...statements, toStatement(change)];
    case 'narrow-to-service-accounts':
      return [
        ...statements.filter(
          statement => !trustsOnly(statement, change.providerArn),
        ),
        toStatement(change),
      ];
    case 'trust-pod-identity':
      return [
        ...statements.filter(statement => !isPlainPodIdentity(statement)),
        toStatement(change),
      ];
    case 'check-audience':
      return statements.map(statement =>
        trustsOnly(statement, change.providerArn)
          ? withAudience(statement, change)
          : statement,
      );
    default:
      throw new Error(`Unknown change ${(change as TrustChange).type}`);
  }
}

function toStatement(
  change: Exclude<TrustChange, { type: 'check-audience' }>,
): Json {
  if (change.type === 'trust-pod-identity') {
    return {
      Effect: 'Allow',
      Principal: { Service: POD_IDENTITY_SERVICE },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: {
        StringEquals: { 'aws:SourceAccount': change.accountId },
        ArnEquals: { 'aws:SourceArn': change.clusterArn },
      },
    };
  }
  const subjects = change.subjects.map(
    ({ namespace, serviceAccount }) =>
      `system:serviceaccount:${namespace}:${serviceAccount}`,
  );
  return {
    Effect: 'Allow',
    Principal: { Federated: change.providerArn },
    Action: WEB_IDENTITY,
    Condition: {
      StringEquals: {
        [`${change.issuer}:aud`]: change.audience,
        [`${change.issuer}:sub`]:
          subjects.length === 1 ? subjects[0] : subjects,
      },
    },
  };
}

/** An Allow for web identities of this one provider; others say more than the change is about. */
function trustsOnly(statement: Json, providerArn: string): boolean {
  const { Effect, Principal, Action } = statement;
  const principals = isRecord(Principal) ? Principal : {};
  const [federated, ...others] = toStrings(principals.Federated ?? []) ?? [];
  return (
    Effect === 'Allow' &&
    Object.keys(principals).length === 1 &&
    federated === providerArn &&
    others.length === 0 &&
    (toStrings(Action ?? []) ?? []).includes(WEB_IDENTITY)
  );
}

function withAudience(
  statement: Json,
  { issuer, audience }: { issuer: string; audience: string },
): Json {
  const condition = isRecord(statement.Condition) ? statement.Condition : {};
  const equals = isRecord(condition.StringEquals) ? condition.StringEquals : {};
  return {
    ...statement,
    Condition: {
      ...condition,
      StringEquals: { ...equals, [`${issuer}:aud`]: audience },
    },
  };
}

/** A grant to Pod Identity without conditions is replaced by the whole one; one with conditions may mean another cluster. */
function isPlainPodIdentity({ Effect, Principal, Condition }: Json): boolean {
  const principals = isRecord(Principal) ? Principal : {};
  return (
    Effect === 'Allow' &&
    Condition === undefined &&
    Object.keys(principals).length === 1 &&
    principals.Service === POD_IDENTITY_SERVICE
  );
}

function listOf(statement: unknown): Json[] {
  const statements: unknown[] = Array.isArray(statement)
    ? statement
    : [statement];
  return statements.filter(isRecord);
}

function parsePolicy(document: string): Json {
  const policy: unknown = JSON.parse(compactTrustPolicy(document));
  if (!isRecord(policy)) {
    throw new InputError(
      `Wanted a trust policy in JSON, found ${document.slice(0, 120)}`,
    );
  }
  return policy;
}
