import { stableHex } from '../../world/stableId';
import { resourceArn } from './resourceArn';
import type { MeshAddress, MeshKindName, MeshRow, MeshSpecs } from './tables';

/** Makes the row of a resource in its first version; its uid follows from ARN and time of creation. */
export function newMeshRow<K extends MeshKindName>(options: {
  kind: K;
  accountId: string;
  region: string;
  address: MeshAddress;
  spec: MeshSpecs[K];
  tags?: Record<string, string>;
  /** Epoch milliseconds. */
  createdAt: number;
}): MeshRow<K> {
  const { address, spec, tags = {}, createdAt } = options;
  const arn = resourceArn(options);
  return {
    ...address,
    arn,
    uid: uuid(stableHex(`${arn}@${createdAt}`, 32)),
    spec,
    version: 1,
    createdAt,
    lastUpdatedAt: createdAt,
    tags,
  };
}

function uuid(hex: string): string {
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    // Version and variant of a random UUID, so that strict parsers take it.
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
