import { factValue } from '../Fact';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AccessEntryRequest } from '../requests/AccessEntryRequest';

const PRINCIPAL =
  /^arn:aws[a-z-]*:iam::\d{12}:(role|user)(\/[\w+=,.@-]+)*\/[\w+=,.@-]+$/;

/**
 * The principal of an access entry is an IAM role or user that can have one.
 *
 * | principal | outcome |
 * | --- | --- |
 * | a session of a role | PRINCIPAL_IS_SESSION |
 * | no IAM role or user | PRINCIPAL_MALFORMED |
 * | a service-linked role | PRINCIPAL_IS_SERVICE_LINKED |
 * | a role of this account that does not exist | PRINCIPAL_NOT_FOUND |
 * | anything else, also of other accounts | nothing |
 */
export const principalCanEnter: PreflightRule<AccessEntryRequest> = (
  request,
  facts,
) => {
  const { principalArn } = request;
  const field = 'principalArn';
  const session =
    /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(
      principalArn,
    );
  if (session) {
    const [, partition, accountId, name] = session;
    return [
      errorFinding('PRINCIPAL_IS_SESSION', {
        field,
        message: `Wanted an IAM role or user, found a session of role '${name}': '${principalArn}'`,
        remedy: `Name the role itself, such as arn:${partition}:iam::${accountId}:role/${name}, with its path if it has one.`,
      }),
    ];
  }
  if (!PRINCIPAL.test(principalArn)) {
    return [
      errorFinding('PRINCIPAL_MALFORMED', {
        field,
        message: `Wanted the ARN of an IAM role or user, found '${principalArn}'`,
        remedy:
          'Name one such as arn:aws:iam::111122223333:role/platform-admin; groups and whole accounts cannot have entries.',
      }),
    ];
  }
  if (principalArn.includes(':role/aws-service-role/')) {
    return [
      errorFinding('PRINCIPAL_IS_SERVICE_LINKED', {
        field,
        message: `Wanted a role that EKS lets in by an entry, found the service-linked role '${principalArn}'`,
        remedy: 'Name another role; AWS lets its own roles in by itself.',
      }),
    ];
  }
  if (facts.role?.known && !factValue(facts.role)) {
    return [
      errorFinding('PRINCIPAL_NOT_FOUND', {
        field,
        message: `No role '${principalArn}' in account ${facts.scope.accountId}`,
        remedy: 'Create the role or correct its ARN; the path is part of it.',
      }),
    ];
  }
  return [];
};
