/**
 * What becomes of a field.
 *
 * | outcome | meaning |
 * | --- | --- |
 * | kept | the same stands in a manifest, or stays as it is |
 * | changed | something else does its work |
 * | lost | nothing does its work any more |
 * | unknown | the planner does not know the field |
 *
 * @public
 */
export type FieldOutcome = 'kept' | 'changed' | 'lost' | 'unknown';

/**
 * One field of an object of the mesh, and what becomes of it.
 *
 * @public
 */
export interface FieldReport {
  /** For example `spec.listeners[0].portMapping.port`. */
  path: string;
  value: unknown;
  outcome: FieldOutcome;
  /** What becomes of it, in a sentence. */
  note: string;
  /** What somebody has to do about it; missing when nothing is to be done. */
  todo?: string;
  /** True when its service must not be cut over before that is done. */
  blocks?: boolean;
}
