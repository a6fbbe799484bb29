import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { step } from './step';
import type { Walk } from './Walk';

/** Who asks, and the sessions of roles. */
export const stsWalk: Walk = {
  service: 'sts',
  client: config => new STSClient(config),
  steps: [
    step(GetCallerIdentityCommand, () => ({}), {
      check: ({ Account, Arn }) =>
        /^\d{12}$/.test(Account ?? '') && Boolean(Arn),
      keep: ({ Account }) => ({ accountId: Account }),
    }),
    step(
      AssumeRoleCommand,
      ({ openRole }) => ({ RoleArn: openRole, RoleSessionName: 'walk' }),
      {
        check: ({ AssumedRoleUser, Credentials }) =>
          Boolean(AssumedRoleUser?.Arn?.endsWith('/walk')) &&
          Credentials?.Expiration instanceof Date,
        keep: ({ Credentials }) => ({ accessKeyId: Credentials?.AccessKeyId }),
      },
    ),
    step(
      GetAccessKeyInfoCommand,
      ({ accessKeyId }) => ({ AccessKeyId: accessKeyId }),
      { check: ({ Account }, { accountId }) => Account === accountId },
    ),
    step(
      AssumeRoleWithWebIdentityCommand,
      ({ webRole, webToken }) => ({
        RoleArn: webRole,
        RoleSessionName: 'walk',
        WebIdentityToken: webToken,
      }),
      {
        check: ({ SubjectFromWebIdentityToken, Credentials }) =>
          SubjectFromWebIdentityToken === 'system:serviceaccount:walk:walk' &&
          Boolean(Credentials?.SessionToken),
      },
    ),
  ],
};
