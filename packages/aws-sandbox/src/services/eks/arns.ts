import { stableHex } from '../../world/stableId';

/** The account and region an ARN is made for. */
export interface ArnPlace {
  accountId: string;
  region: string;
}

/** ARN of a cluster. */
export function clusterArn({ accountId, region }: ArnPlace, name: string) {
  return `arn:aws:eks:${region}:${accountId}:cluster/${name}`;
}

/** ARN of a node group, Fargate profile and the like; its last part follows from the rest and the time of creation. */
export function childArn(
  { accountId, region }: ArnPlace,
  kind:
    | 'nodegroup'
    | 'fargateprofile'
    | 'addon'
    | 'capability'
    | 'identityproviderconfig',
  child: { clusterName: string; name: string; createdAt: number },
): string {
  const path = `arn:aws:eks:${region}:${accountId}:${kind}/${child.clusterName}/${child.name}`;
  return `${path}/${stableUuid(`${path}@${child.createdAt}`)}`;
}

/** A UUID that follows from the given text alone. */
export function stableUuid(text: string): string {
  const hex = stableHex(text, 32);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
