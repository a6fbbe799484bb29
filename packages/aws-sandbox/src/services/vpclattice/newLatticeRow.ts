import { latticeKinds, type LatticeKindName, type LatticeRows } from './kinds';
import type { LatticeRow } from './tables';

/** Makes the row of a resource of any kind from what is its own. */
export function newLatticeRow<Name extends LatticeKindName>(
  name: Name,
  options: {
    accountId: string;
    region: string;
    /** The 17 letters and digits of its id. */
    suffix: string;
    /** ARN of the service of a listener, of the listener of a rule. */
    parentArn?: string;
    /** Epoch milliseconds. */
    createdAt: number;
    settlesAt?: number;
    tags?: Record<string, string>;
  },
  own: Omit<LatticeRows[Name], keyof LatticeRow>,
): LatticeRows[Name] {
  const { accountId, region, suffix, createdAt, settlesAt } = options;
  const { prefix, arnSegment } = latticeKinds[name];
  const id = `${prefix}-${suffix}`;
  const parentArn =
    options.parentArn ?? `arn:aws:vpc-lattice:${region}:${accountId}:`;
  const row: LatticeRow = {
    id,
    arn: `${parentArn}${parentArn.endsWith(':') ? '' : '/'}${arnSegment}/${id}`,
    tags: options.tags ?? {},
    createdAt,
    lastUpdatedAt: createdAt,
    ...(settlesAt !== undefined && { settlesAt }),
  };
  return { ...row, ...own } as LatticeRows[Name];
}
