import type { EksResource } from './EksResource';

/**
 * What somebody may see.
 */
export interface Visibility {
  /** True when nothing is hidden from him. */
  readonly isWhole: boolean;

  /** Whether he may see a resource. */
  sees(resource: EksResource): boolean;

  /** Whether he may see anything in a place: false only when it is sure that he sees nothing there. */
  mayLookInto(place: Pick<EksResource, 'accountId' | 'region'>): boolean;

  /** Whether he may see everything in a place, whoever owns it. */
  seesAllOf(place: Pick<EksResource, 'accountId' | 'region'>): boolean;
}

/** Sees everything. */
export const WHOLE_VISIBILITY: Visibility = {
  isWhole: true,
  sees: () => true,
  mayLookInto: () => true,
  seesAllOf: () => true,
};
