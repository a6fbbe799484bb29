export interface Config {
  eks?: {
    catalog?: {
      /**
       * Namespace of the entities. Defaults to `default`, where the Kubernetes plugin's `catalogRelation` service
       * locator looks for clusters.
       *
       * @visibility backend
       */
      namespace?: string;

      /**
       * Owner of what carries no owner tag and lies in a scope without an owner. Defaults to `unknown`.
       *
       * @visibility backend
       */
      defaultOwner?: string;

      /**
       * AWS tags that name the owner, the first one found wins. Defaults to `backstage.io/owner` and `owner`. Values are
       * entity references; a bare name is a group.
       *
       * @visibility backend
       */
      ownerTags?: string[];

      /**
       * What becomes an entity. Defaults to everything.
       *
       * @visibility backend
       */
      types?: Array<
        | 'cluster'
        | 'nodegroup'
        | 'fargate-profile'
        | 'iam-role'
        | 'mesh'
        | 'mesh-service'
      >;

      /**
       * AWS tags that become labels: tag key to label key, for example `cost-center: example.com/cost-center`.
       *
       * @visibility backend
       */
      tagLabels?: { [tagKey: string]: string };

      /**
       * AWS tags that become annotations, as they are: tag key to annotation key.
       *
       * @visibility backend
       */
      tagAnnotations?: { [tagKey: string]: string };

      /**
       * AWS tags that name the system, the first one found wins. Values are entity references. Defaults to none.
       *
       * @visibility backend
       */
      systemTags?: string[];

      /**
       * AWS tags that name the lifecycle, the first one found wins. Defaults to `backstage.io/lifecycle` and `lifecycle`.
       *
       * @visibility backend
       */
      lifecycleTags?: string[];
    };
  };
}
