export interface Config {
  eks?: {
    /**
     * How AWS is reached.
     */
    aws?: {
      /**
       * One endpoint for every AWS service, for example a private endpoint's or an emulator's URL. Without it the
       * standard configuration holds (`AWS_ENDPOINT_URL`, else AWS itself).
       * @visibility backend
       */
      endpoint?: string;
    };

    /**
     * Service meshes.
     */
    mesh?: {
      /**
       * Where meshes are read. AWS ended App Mesh on 2026-09-30: where its API does not answer any more, an empty list
       * spares each collection a question without an answer. Default: `[app-mesh-api]`.
       * @visibility backend
       */
      sources?: Array<'app-mesh-api'>;
    };

    /**
     * The accounts and regions that the suite may read and change; nothing outside them can be reached. May be empty.
     */
    scopes?: Array<{
      /**
       * Twelve digits, in quotes.
       * @visibility backend
       */
      accountId: string;

      /**
       * Human name of the account.
       * @visibility backend
       */
      accountName?: string;

      /**
       * AWS region names, for example `eu-west-1`. Each one becomes a scope of its own.
       * @visibility backend
       */
      regions: string[];

      /**
       * ARN of the role that is assumed in the account. Without it the account's credentials of the `aws` configuration
       * are used as they are.
       * @visibility backend
       */
      roleArn?: string;

      /**
       * The external ID that the role's trust policy asks for.
       * @visibility backend
       */
      externalId?: string;

      /**
       * Entity reference of who owns what carries no owner tag, for example `group:default/platform`.
       * @visibility backend
       */
      owner?: string;
    }>;
  };
}
