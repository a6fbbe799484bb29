import {
  factValue,
  runPreflight,
  type AccessEntryRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyAccessEntry,
  describeAccessEntry,
  gatherAccessEntryFacts,
  planAccessEntry,
  waitForAccessEntry,
  type DescribedAccessEntry,
  type ObservedAccessEntry,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How an access entry is made, with its access policies, once its cluster is ACTIVE. */
export function accessEntryCreation(
  run: ActionRun,
  request: AccessEntryRequest,
): Creation<AccessEntryRequest, DescribedAccessEntry, ObservedAccessEntry> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, principalArn } = request;
  return {
    title: `access entry of '${principalArn}' in cluster '${clusterName}'`,
    path: `accessentry/${clusterName}/${principalArn}`,
    expected: expectedDurations.atOnce,
    request,
    describe: () => describeAccessEntry(aws, request, { signal }),
    plan: planAccessEntry,
    gather: asked => gatherAccessEntryFacts(aws, asked, { signal }),
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyAccessEntry(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForAccessEntry(aws, request, options),
  };
}
