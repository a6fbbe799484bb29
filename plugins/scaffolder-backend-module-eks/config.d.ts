import type { HumanDuration } from '@backstage/types';

export interface Config {
  eks?: {
    /**
     * How the actions wait for what AWS is making: they look again after 2.5 % of the time elapsed, within these bounds.
     */
    waiting?: {
      /**
       * The least time between two looks. Defaults to 1 second.
       */
      shortestInterval?: HumanDuration | string;
      /**
       * The most time between two looks. Defaults to 15 seconds.
       */
      longestInterval?: HumanDuration | string;
    };
    catalog?: {
      /**
       * Namespace of the catalog entities to which the actions' output `entityRef` points. Defaults to `default`.
       */
      namespace?: string;
    };
    scaffolder?: {
      /**
       * How long the actions for meshes and VPC Lattice wait for the catalog to show what they made, in seconds. Defaults to 30.
       */
      waitForCatalogSeconds?: number;
    };
  };
}
