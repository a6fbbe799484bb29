import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../../aws/partitionOf';

/**
 * Where all service networks of a scope lie in the inventory. A network that another account shares lies there too, so
 * that each account's scope has its own view of it.
 */
export function networksArn({ accountId, region }: Scope): string {
  return `arn:${partitionOf(
    region,
  )}:vpc-lattice:${region}:${accountId}:servicenetwork`;
}

/** The account of an ARN. */
export function ownerOf(arn: string): string {
  return arn.split(':')[4];
}

/** The identifier at the end of an ARN. */
export function idOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
