import type { FieldDifference } from './diffFields';

/**
 * One change that AWS takes by itself, for example the version of a cluster.
 *
 * @public
 */
export interface UpdateStep {
  /** Tells it apart from the other steps of an update, for example `version`. */
  id: string;
  /** Stands in a sentence, for example `the version`. */
  title: string;
  /** What it changes. */
  differences: FieldDifference[];
}

/**
 * What is to be done so that a resource that exists becomes as wanted: nothing when both lists are empty.
 *
 * @public
 */
export interface UpdatePlan<Step extends UpdateStep = UpdateStep> {
  /** The changes, in the order in which AWS is asked for them. */
  steps: Step[];
  /** What is wanted and cannot be had, and why; nothing may be changed then. */
  immutable: ImmutableField[];
}

/**
 * A field that cannot become what is wanted.
 *
 * @public
 */
export interface ImmutableField extends FieldDifference {
  /** Continues the sentence `wanted …, found …, `. */
  reason: string;
}
