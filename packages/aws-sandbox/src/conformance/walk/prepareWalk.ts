import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { findNetwork } from './findNetwork';
import type { Found, WalkConfig } from './Walk';
import { assumeAndTag, policyOf, trustOf } from './walkPolicies';

/**
 * Finds the network and a key, and makes the roles that the walks ask for, all of them named after the walk. What the
 * endpoint does not give stays out; the steps that need it are skipped then.
 */
export async function prepareWalk(
  config: WalkConfig,
  name: string,
): Promise<Found> {
  const parts = await Promise.allSettled([
    findNetwork(config),
    findKey(config),
    makeRoles(config, name),
    makeWebRole(config, name),
  ]);
  return Object.assign(
    { name, region: config.region },
    ...parts.map(part => (part.status === 'fulfilled' ? part.value : {})),
  );
}

async function findKey(config: WalkConfig): Promise<Found> {
  const client = new KMSClient(config);
  const { Keys = [] } = await client.send(new ListKeysCommand({}));
  client.destroy();
  const arn = Keys[0]?.KeyArn;
  return arn ? { keyArn: arn } : {};
}

async function makeRoles(config: WalkConfig, name: string): Promise<Found> {
  const sts = new STSClient(config);
  const { Account } = await sts.send(new GetCallerIdentityCommand({}));
  sts.destroy();
  const trusts: Record<string, string> = {
    clusterRole: trustOf('eks.amazonaws.com'),
    nodeRole: trustOf('ec2.amazonaws.com'),
    podRole: trustOf('eks-fargate-pods.amazonaws.com'),
    openRole: policyOf({
      Principal: { AWS: `arn:aws:iam::${Account}:root` },
      Action: 'sts:AssumeRole',
    }),
    identityRole: policyOf({
      Principal: {
        Service: ['pods.eks.amazonaws.com', 'capabilities.eks.amazonaws.com'],
      },
      Action: assumeAndTag,
    }),
  };
  const client = new IAMClient(config);
  const found: Found = { accountId: Account! };
  for (const [key, trust] of Object.entries(trusts)) {
    found[key] = await makeRole(client, `${name}-${key}`, trust);
  }
  client.destroy();
  return found;
}

/** A role for a web identity, with the provider and an unsigned token for it. */
async function makeWebRole(config: WalkConfig, name: string): Promise<Found> {
  const client = new IAMClient(config);
  const issuer = `oidc.example.com/web/${name}`;
  const { OpenIDConnectProviderArn: Federated } = await client.send(
    new CreateOpenIDConnectProviderCommand({
      Url: `https://${issuer}`,
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: ['a'.repeat(40)],
    }),
  );
  const sub = 'system:serviceaccount:walk:walk';
  const trust = policyOf({
    Principal: { Federated },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:sub`]: sub } },
  });
  const webRole = await makeRole(client, `${name}-web`, trust);
  client.destroy();
  const claims = {
    iss: `https://${issuer}`,
    sub,
    aud: 'sts.amazonaws.com',
    exp: Math.floor(Date.now() / 1000) + 600,
  };
  const webToken = [{ alg: 'RS256' }, claims, {}]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return { webRole, webToken };
}

async function makeRole(
  client: IAMClient,
  RoleName: string,
  AssumeRolePolicyDocument: string,
): Promise<string> {
  const { Role } = await client.send(
    new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }),
  );
  return Role!.Arn!;
}
