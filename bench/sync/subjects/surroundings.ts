import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Says nothing. */
export const silentLogger: LoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => silentLogger,
};

/** A catalog that takes whatever it is told, and counts it. */
export function countingConnection(): EntityProviderConnection & {
  entities(): number;
  mutations(): number;
} {
  const refs = new Set<string>();
  let mutations = 0;
  return {
    applyMutation: async (mutation: EntityProviderMutation) => {
      mutations += 1;
      const added =
        mutation.type === 'full' ? mutation.entities : mutation.added;
      added.forEach(({ entity }) => refs.add(stringifyEntityRef(entity)));
    },
    refresh: async () => {},
    entities: () => refs.size,
    mutations: () => mutations,
  };
}
