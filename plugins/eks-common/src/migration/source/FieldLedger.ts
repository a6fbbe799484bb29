import type { FieldOutcome, FieldReport } from '../FieldReport';
import { describePath, leavesOf, type FieldPath, type Leaf } from './leafPaths';

/** What becomes of a field, and what is to be done about it. */
export interface FieldClaim {
  outcome: Exclude<FieldOutcome, 'unknown'>;
  note: string;
  todo?: string;
  blocks?: boolean;
}

interface Entry extends Leaf {
  claim?: FieldClaim;
}

/**
 * The fields of one object and what becomes of each. Whoever converts a field claims it here; what nobody has claimed in
 * the end is told as unknown, so that nothing is dropped in silence.
 */
export class FieldLedger {
  readonly #entries: Entry[];

  constructor(document: unknown) {
    this.#entries = leavesOf(document);
  }

  /** Claims everything at and below a path that is not claimed yet: what is special goes first. */
  claim(path: FieldPath, claim: FieldClaim): void {
    for (const entry of this.#entries) {
      if (!entry.claim && startsWith(entry.path, path)) {
        entry.claim = claim;
      }
    }
  }

  /** Claims everything at and below a path that is not said to be lost yet: what was kept there comes to nothing. */
  overrule(path: FieldPath, claim: FieldClaim): void {
    for (const entry of this.#entries) {
      if (entry.claim?.outcome !== 'lost' && startsWith(entry.path, path)) {
        entry.claim = claim;
      }
    }
  }

  /** One report for each field, in the order of the document. */
  reports(): FieldReport[] {
    return this.#entries.map(({ path, value, claim }) => ({
      path: describePath(path),
      value,
      ...(claim ?? {
        outcome: 'unknown',
        note: 'The planner does not know this field.',
        todo: 'Find out what it does, and whether something must do its work.',
      }),
    }));
  }
}

function startsWith(path: FieldPath, beginning: FieldPath): boolean {
  return beginning.every((key, index) => path[index] === key);
}
