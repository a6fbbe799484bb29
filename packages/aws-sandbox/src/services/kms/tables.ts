import { defineTable } from '../../world/World';

/** An encryption key. */
export interface KeyRow {
  keyId: string;
  arn: string;
  description: string;
  manager: 'AWS' | 'CUSTOMER';
  keySpec: string;
  keyUsage: string;
  enabled: boolean;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Epoch milliseconds; set when the key is on its way out. */
  deletedAt?: number;
  /** Names that begin with `alias/`. */
  aliases: string[];
}

/** Keys by id. */
export const keyTable = defineTable<KeyRow>('kms/keys');
