import { stableUuid } from '../eks/arns';
import type { KeyRow } from './tables';

/** Makes the row of a symmetric encryption key; its id follows from place and name. */
export function newKeyRow(options: {
  accountId: string;
  region: string;
  /** What tells it from the other keys of its place. */
  name: string;
  createdAt: number;
  description?: string;
  manager?: KeyRow['manager'];
  aliases?: string[];
}): KeyRow {
  const { accountId, region, name, createdAt } = options;
  const { description = '', manager = 'CUSTOMER', aliases = [] } = options;
  const keyId = stableUuid(`kms/${accountId}/${region}/${name}`);
  return {
    keyId,
    arn: `arn:aws:kms:${region}:${accountId}:key/${keyId}`,
    description,
    manager,
    keySpec: 'SYMMETRIC_DEFAULT',
    keyUsage: 'ENCRYPT_DECRYPT',
    enabled: true,
    createdAt,
    aliases,
  };
}
