export interface Config {
  eks?: {
    aws?: {
      /**
       * Endpoint of all AWS services, for a private gateway or an emulator. Without it `AWS_ENDPOINT_URL` counts, and
       * without that AWS itself.
       */
      endpoint?: string;
    };

    /**
     * The accounts and regions that the suite reads and may change. Nothing outside this list is ever touched.
     */
    scopes?: Array<{
      /** Twelve digits, in quotes. */
      accountId: string;
      /** Human name of the account. */
      accountName?: string;
      /** AWS region names, for example `eu-west-1`. */
      regions: string[];
      /** ARN of the role to assume in the account, from the credentials of the `aws` section. */
      roleArn?: string;
      /**
       * External id that the role's trust policy asks for.
       *
       * @visibility secret
       */
      externalId?: string;
      /** Entity reference of who owns what carries no owner tag, for example `group:default/platform`. */
      owner?: string;
    }>;
  };
}
