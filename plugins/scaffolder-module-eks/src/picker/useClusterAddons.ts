import { NotFoundError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import {
  describePlace,
  scopeId,
  type AddonVersionOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import type { Choice } from './Choice';
import type { clusterValue } from './clusterValue';
import { useOptions, type Options } from './useOptions';

/**
 * What EKS offers for the Kubernetes version of a cluster: its add-ons, or the versions of one. `waiting` while the cluster,
 * or the add-on where one is needed, is not chosen.
 *
 * @public
 */
export function useClusterAddons(options: {
  parent: ReturnType<typeof clusterValue>;
  /** The add-on whose versions are asked for; all add-ons when not asked for one. */
  addonName?: string;
  isReady: boolean;
  choiceOf: (option: AddonVersionOption) => Choice;
}): { key: string | undefined; options: Options<Choice> } {
  const { parent, addonName, isReady, choiceOf } = options;
  const api = useApi(eksApiRef);
  const key =
    parent && isReady
      ? [scopeId(parent), parent.cluster, addonName].join('/')
      : undefined;
  const answer = useOptions(
    parent && key !== undefined
      ? {
          key,
          load: async signal => {
            const { cluster, ...scope } = parent;
            const clusters = await api.getClusterOptions(scope, { signal });
            const known = clusters.items.find(({ name }) => name === cluster);
            if (!known) {
              throw new NotFoundError(
                `No cluster '${cluster}' in ${describePlace(scope)}`,
              );
            }
            const { items } = await api.getAddonVersions(
              { ...scope, kubernetesVersion: known.version, addonName },
              { signal },
            );
            // The add-ons come once for each of their versions.
            const choices = items.map(choiceOf);
            return [
              ...new Map(
                choices.map(choice => [choice.value, choice]),
              ).values(),
            ];
          },
        }
      : undefined,
  );
  return { key, options: answer };
}
