import { hasWildcard } from '../trustPolicy/matchesPattern';
import type { PolicyDocument, PolicyDocumentStatement } from './PolicyDocument';

const AUDIENCE = 'sts.amazonaws.com';

/**
 * A ServiceAccount that a role shall trust by IRSA.
 *
 * @public
 */
export interface IrsaSubject {
  /** ARN of the OIDC provider of its cluster. */
  providerArn: string;
  /** May hold `*` and `?`. */
  namespace: string;
  /** May hold `*` and `?`. */
  serviceAccount: string;
}

/**
 * The trust policy by which exactly these ServiceAccounts assume a role: for each cluster one statement with the names as
 * they are (StringEquals), and one for those with a wildcard (StringLike), if there are any.
 *
 * @public
 */
export function irsaTrustPolicy(subjects: IrsaSubject[]): PolicyDocument {
  const providerArns = [
    ...new Set(subjects.map(({ providerArn }) => providerArn)),
  ];
  return {
    Version: '2012-10-17',
    Statement: providerArns.flatMap(providerArn => {
      const ofProvider = subjects.filter(
        subject => subject.providerArn === providerArn,
      );
      const exact = ofProvider.filter(subject => !isPattern(subject));
      const patterns = ofProvider.filter(isPattern);
      return [
        ...(exact.length > 0 ? [statement(providerArn, exact)] : []),
        ...(patterns.length > 0 ? [statement(providerArn, patterns)] : []),
      ];
    }),
  };
}

/**
 * The issuer of an OIDC provider without scheme, from the provider's ARN.
 *
 * @public
 */
export function issuerOfProvider(providerArn: string): string {
  return providerArn.slice(providerArn.indexOf('/') + 1);
}

function isPattern({ namespace, serviceAccount }: IrsaSubject): boolean {
  return hasWildcard(`${namespace}${serviceAccount}`);
}

function statement(
  providerArn: string,
  subjects: IrsaSubject[],
): PolicyDocumentStatement {
  const issuer = issuerOfProvider(providerArn);
  const names = subjects.map(
    ({ namespace, serviceAccount }) =>
      `system:serviceaccount:${namespace}:${serviceAccount}`,
  );
  const sub = { [`${issuer}:sub`]: names.length === 1 ? names[0] : names };
  const aud = { [`${issuer}:aud`]: AUDIENCE };
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: isPattern(subjects[0])
      ? { StringEquals: aud, StringLike: sub }
      : { StringEquals: { ...aud, ...sub } },
  };
}
