import type { Limit } from './FairLimit';
import type { PartialRead } from './PartialRead';
import type { ReadOptions } from './ReadOptions';

/** What the parts of one snapshot share. */
export interface SnapshotReadOptions extends ReadOptions {
  partial: PartialRead;
  /** Bounds the questions in flight. Only the questions themselves run in it: nesting it would wait for itself. */
  limit: Limit;
}
