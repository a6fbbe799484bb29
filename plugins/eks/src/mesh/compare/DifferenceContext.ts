import { createContext, useContext } from 'react';
import type { ObjectDifference } from '@eks-platform/backstage-plugin-eks-common';

/** A difference that is being looked at. */
export interface ShownDifference {
  /** What the two states are called. */
  before: string;
  after: string;
  /** By the identifiers of nodes and edges. */
  marks: ReadonlyMap<string, ObjectDifference['change']>;
  /** By the identifiers of nodes. */
  objects: ReadonlyMap<string, ObjectDifference>;
}

const DifferenceContext = createContext<ShownDifference | undefined>(undefined);

/** Tells all that is drawn below which difference is looked at. */
export const DifferenceProvider = DifferenceContext.Provider;

/** The difference that is being looked at; undefined while there is none. */
export function useShownDifference(): ShownDifference | undefined {
  return useContext(DifferenceContext);
}
