import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

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

      /**
       * How fast each API of an account and region is asked; slower by itself while AWS throttles.
       */
      pace?: {
        /**
         * How many questions may come at once. Defaults to 100.
         * @visibility backend
         */
        burst?: number;

        /**
         * How many a second after that. Defaults to 25.
         * @visibility backend
         */
        ratePerSecond?: number;
      };
    };

    /**
     * Service meshes.
     */
    mesh?: {
      /**
       * Where meshes are read, in every scope. Default: `[app-mesh-api]`.
       *
       * - `app-mesh-api`: the App Mesh API. AWS ended it on 2026-09-30: where it does not answer any more, leave it out,
       *   which spares each collection a question without an answer.
       * - `app-mesh-cr`: custom resources of App Mesh in the scope's clusters.
       * - `lattice-api`: the API of VPC Lattice, service networks that other accounts share included.
       * - `gateway-api-cr`: resources of the Gateway API and of VPC Lattice in the scope's clusters.
       *
       * The clusters are read with the scope's credentials; each needs an access entry for them.
       * @visibility backend
       */
      sources?: Array<
        'app-mesh-api' | 'app-mesh-cr' | 'lattice-api' | 'gateway-api-cr'
      >;

      /**
       * Names of the clusters in which custom resources of meshes are read. Default: all clusters of the scopes.
       * @visibility backend
       */
      clusters?: string[];

      /**
       * Exported manifests of meshes, for example of those whose control plane is gone. Each is read with every collection
       * of its scope, up to 16 MiB.
       */
      files?: Array<{
        /**
         * A URL that Backstage's URL reader may read (see `integrations` and `backend.reading.allow`), or the path of a
         * file, from the backend's working directory unless it is absolute. YAML or JSON.
         * @visibility backend
         */
        location: string;

        /**
         * The account to which the mesh belongs, one of `scopes`.
         * @visibility backend
         */
        accountId: string;

        /**
         * The region to which the mesh belongs, one of the account's.
         * @visibility backend
         */
        region: string;
      }>;
    };

    /**
     * AWS organizations whose accounts are scopes too. They are asked when the backend starts, and again every hour.
     */
    organizations?: Array<{
      /**
       * The account that is asked: the management account, or a delegated administrator.
       * @visibility backend
       */
      accountId: string;

      /**
       * ARN of the role that is assumed in that account. Without it its credentials are used as they are.
       * @visibility backend
       */
      roleArn?: string;

      /**
       * The external ID that this role's trust policy asks for.
       * @visibility secret
       */
      externalId?: string;

      /**
       * Regions looked at in each account, as far as the account has enabled them.
       * @visibility backend
       */
      regions: string[];

      /**
       * Name of the role that is assumed in each other account, with its path.
       * @visibility backend
       */
      memberRole: string;

      /**
       * The external ID that the members' roles ask for.
       * @visibility secret
       */
      memberExternalId?: string;

      /**
       * Only these accounts, by number or name; `*` stands for any characters. All when missing.
       * @visibility backend
       */
      include?: string[];

      /**
       * Not these accounts, named in the same way.
       * @visibility backend
       */
      exclude?: string[];

      /**
       * Entity reference of who owns what carries no owner tag.
       * @visibility backend
       */
      owner?: string;
    }>;

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
       * @visibility secret
       */
      externalId?: string;

      /**
       * Roles that are assumed one after the other before `roleArn`, where that may be assumed by the last of them only.
       * They may be of other accounts. User and task of a change go through all of them.
       */
      roleChain?: Array<{
        /**
         * ARN of the role.
         * @visibility backend
         */
        roleArn: string;

        /**
         * The external ID that its trust policy asks for.
         * @visibility secret
         */
        externalId?: string;
      }>;

      /**
       * Entity reference of who owns what carries no owner tag, for example `group:default/platform`.
       * @visibility backend
       */
      owner?: string;

      /**
       * How often the inventory collects the account's scopes, where it is not as `eks.inventory.schedule` says.
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    }>;
  };
}
