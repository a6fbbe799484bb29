import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  eks?: {
    inventory?: {
      /**
       * How often each scope (one account in one region) is collected, and how long a collection may take. Defaults to
       * every five minutes with a timeout of four. A scope is also collected at once after every change made by an
       * action, and every few seconds while something in it is being created, updated or deleted.
       *
       * @visibility backend
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
