import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  eks?: {
    inventory?: {
      /**
       * How often each scope (one account in one region) is collected, and how long a collection may take. Defaults to
       * every five minutes with a timeout of four. What an action changes is also collected at once, and a cluster every
       * few seconds while something in it is being created, updated or deleted.
       *
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

      /**
       * How long what is stored of things at rest is taken for true without asking AWS again.
       */
      cadence?: {
        /**
         * What is listed with each collection, to see it come and go: node groups, add-ons, access entries, Pod Identity
         * associations. Defaults to 15 minutes.
         *
         * @visibility backend
         */
        details?: HumanDuration | string;

        /**
         * What is not even listed each time: roles, insights, identity providers, updates, support dates. Defaults to one
         * hour.
         *
         * @visibility backend
         */
        slow?: HumanDuration | string;

        /**
         * Active Fargate profiles, which AWS lets nobody change, and OIDC providers. Defaults to 24 hours.
         *
         * @visibility backend
         */
        steady?: HumanDuration | string;
      };

      /**
       * How many scopes one process reads at once. Defaults to 5.
       *
       * @visibility backend
       */
      scopesAtOnce?: number;

      /**
       * How long after the death of a replica another one takes over what it was collecting. Longer than a pause of a healthy
       * one. Defaults to 30 seconds, at least one.
       *
       * @visibility backend
       */
      takeoverAfter?: HumanDuration | string;

      discovery?: {
        /**
         * How often the organizations of `eks.organizations` are asked for their accounts. Defaults to one hour; one that does not
         * answer is asked again each minute.
         *
         * @visibility backend
         */
        frequency?: HumanDuration | string;
      };

      awsEvents?: {
        /**
         * Topic on which events of AWS's EventBridge come in, for example from
         * `@backstage/plugin-events-backend-module-aws-sqs`. Defaults to `eks-aws-events`, which a path in the configuration may hold.
         *
         * @visibility backend
         */
        topic?: string;
      };

      /**
       * Reads the clusters' Kubernetes APIs too: ServiceAccounts, nodes, Karpenter's objects, pods, PodDisruptionBudgets.
       */
      kubernetes?: {
        /**
         * Whether they are read at all. Defaults to false.
         *
         * @visibility backend
         */
        enabled?: boolean;

        /**
         * Only these clusters, by name or as `<accountId>/<region>/<name>`; `*` stands for any characters. All when missing.
         *
         * @visibility backend
         */
        include?: string[];

        /**
         * Not these clusters, named in the same way.
         *
         * @visibility backend
         */
        exclude?: string[];

        /**
         * How often, and how long a collection may take. Defaults to every five minutes with a timeout of four.
         *
         * @visibility backend
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };

      changes?: {
        /**
         * How long the list of what changed reaches back. Defaults to 30 days.
         *
         * @visibility backend
         */
        retention?: HumanDuration | string;
      };
    };
  };
}
