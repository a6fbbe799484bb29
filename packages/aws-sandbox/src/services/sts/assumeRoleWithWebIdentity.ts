import type {
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse,
} from '@aws-sdk/client-sts';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { findRole } from '../iam/findRole';
import { oidcProviderTable } from '../iam/tables';
import { checkAssumeRole, validationError } from './checkAssumeRole';
import { checkDuration } from './checkDuration';
import { grantSession } from './grantSession';
import { isTrusted } from './trust/isTrusted';
import {
  invalidIdentityToken,
  readIdentityToken,
} from './webidentity/readIdentityToken';

const ACTION = 'sts:AssumeRoleWithWebIdentity';

/** A session of a role for the bearer of a token from an OpenID Connect provider that the role's account knows. */
export const assumeRoleWithWebIdentity: Operation<
  AssumeRoleWithWebIdentityRequest,
  AssumeRoleWithWebIdentityResponse
> = (input, context) => {
  const { RoleArn, RoleSessionName, DurationSeconds, Policy, PolicyArns } =
    input;
  checkAssumeRole({ RoleArn, RoleSessionName, DurationSeconds });
  if (input.ProviderId) {
    throw validationError(
      'ProviderId is for OAuth 2.0 access tokens, not for OpenID Connect ID tokens; leave it out',
    );
  }
  const claims = readIdentityToken(input.WebIdentityToken!, context.now());
  const [, , , , accountId] = RoleArn!.split(':');
  const providerArn = `arn:aws:iam::${accountId}:oidc-provider/${claims.provider}`;
  const provider = context.world
    .globalPlace(accountId)
    .table(oidcProviderTable)
    .get(providerArn);
  if (!provider) {
    throw invalidIdentityToken(
      `No OpenIDConnect provider found in your account for https://${claims.provider}`,
    );
  }
  const audience = claims.audiences.find(item =>
    provider.clientIds.includes(item),
  );
  if (audience === undefined) {
    throw invalidIdentityToken('Incorrect token audience');
  }
  const role = findRole(context.world, RoleArn!);
  const isAllowed =
    role &&
    isTrusted(role.trustPolicy, {
      caller: { federated: providerArn },
      action: ACTION,
      context: {
        [`${claims.provider}:sub`.toLowerCase()]: [claims.subject],
        [`${claims.provider}:aud`.toLowerCase()]: claims.audiences,
        'aws:federatedprovider': [providerArn],
        'sts:rolesessionname': [RoleSessionName!],
      },
    });
  if (!isAllowed) {
    throw new AwsError('AccessDenied', `Not authorized to perform ${ACTION}`, {
      status: 403,
    });
  }
  const durationSeconds = checkDuration(input, role.row);
  const { session, ...granted } = grantSession({
    role: role.row,
    input: { RoleArn, RoleSessionName, Policy, PolicyArns },
    durationSeconds,
    context,
  });
  return {
    ...granted,
    SubjectFromWebIdentityToken: claims.subject,
    Provider: providerArn,
    Audience: audience,
  };
};
