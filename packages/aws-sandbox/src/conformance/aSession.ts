import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type STSClient,
} from '@aws-sdk/client-sts';
import { account, clientConfig, type Platform } from './aPlatform';

/** A statement of a policy as IAM takes it. */
export type Statement = Record<string, unknown>;

/** The text of a policy. */
export function policyText(...statements: Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** A statement that allows actions, on everything unless told otherwise. */
export function allow(
  actions: string | string[],
  resources: string | string[] = '*',
  condition?: object,
): Statement {
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: resources,
    ...(condition && { Condition: condition }),
  };
}

/** Makes the role `limited`, which the account trusts and which may do what the statements say. */
export function aLimitedRole(
  platform: Platform,
  statements: Statement[],
  options: { name?: string; accountId?: string; trust?: Statement } = {},
): string {
  const { name = 'limited', accountId = account, trust } = options;
  return platform.addRole(
    name,
    {
      permissions: statements,
      policy: trust ?? {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      },
    },
    accountId,
  );
}

/** Takes a session of a role and says what its clients are made with. */
export async function sessionConfig(
  platform: Platform,
  roleArn: string,
  overrides: Partial<AssumeRoleCommandInput> = {},
  sts: STSClient = platform.sts,
) {
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: roleArn,
      RoleSessionName: 'jane',
      ...overrides,
    }),
  );
  return {
    ...clientConfig(platform.sandbox),
    credentials: {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken!,
    },
  };
}
