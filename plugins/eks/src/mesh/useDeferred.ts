// A named import would fail to bundle with React 17.
// eslint-disable-next-line no-restricted-syntax
import * as React from 'react';

/** Under another name than its own, so that no bundler looks for it in React 17, which does not have it. */
const ofReact18 = (React as Record<string, unknown>)[
  'useDeferredValue'.toString()
] as (<T>(value: T) => T) | undefined;

/**
 * A value that is drawn a little later than it comes, and in pieces between which the page answers. Under React 17 it
 * comes at once.
 */
export const useDeferred: <T>(value: T) => T = ofReact18 ?? (value => value);
