import { invalidParameter } from '../errors';

/** The parts of the ARN of an IAM role or user. */
export interface PrincipalParts {
  accountId: string;
  kind: 'role' | 'user';
  /** Begins and ends with a slash. */
  path: string;
  name: string;
}

/**
 * Takes the ARN of an IAM role or user apart.
 *
 * @throws AwsError InvalidParameterException for anything else, sessions of roles among it.
 */
export function parsePrincipalArn(
  arn: string,
  clusterName?: string,
): PrincipalParts {
  const match =
    /^arn:aws:iam::(\d{12}):(role|user)((?:\/[\w+=,.@-]+)*\/)([\w+=,.@-]+)$/.exec(
      arn,
    );
  if (!match) {
    throw invalidParameter(
      `The principalArn parameter format is not valid: an IAM role or user like arn:aws:iam::111122223333:role/NAME is wanted, found '${arn}'`,
      { clusterName },
    );
  }
  const [, accountId, kind, path, name] = match;
  return { accountId, kind: kind as PrincipalParts['kind'], path, name };
}
