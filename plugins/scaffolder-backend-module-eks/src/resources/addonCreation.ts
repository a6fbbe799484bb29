import {
  factValue,
  runPreflight,
  type AddonRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyAddon,
  completeAddonRequest,
  describeAddon,
  gatherAddonFacts,
  planAddon,
  waitForAddon,
  type DescribedAddon,
  type ObservedAddon,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How an addon is made, once its cluster is ACTIVE. */
export function addonCreation(
  run: ActionRun,
  request: AddonRequest,
): Creation<AddonRequest, DescribedAddon, ObservedAddon> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, addonName } = request;
  return {
    title: `add-on '${addonName}' of cluster '${clusterName}'`,
    path: `addon/${clusterName}/${addonName}`,
    expected: expectedDurations.addon,
    request,
    describe: () => describeAddon(aws, request, { signal }),
    plan: planAddon,
    gather: asked => gatherAddonFacts(aws, asked, { signal }),
    complete: completeAddonRequest,
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyAddon(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForAddon(aws, request, options),
  };
}
