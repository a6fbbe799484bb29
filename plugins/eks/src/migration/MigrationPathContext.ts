import { createContext } from 'react';

/** Where the page of the migration is in this app; undefined where it is not installed. */
export const MigrationPathContext = createContext<string | undefined>(
  undefined,
);
