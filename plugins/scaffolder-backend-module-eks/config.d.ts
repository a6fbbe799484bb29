export interface Config {
  eks?: {
    catalog?: {
      /**
       * Namespace of the catalog entities to which the actions' output `entityRef` points. Defaults to `default`.
       */
      namespace?: string;
    };
  };
}
