import {
  factValue,
  runPreflight,
  type CapabilityRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyCapability,
  describeCapability,
  gatherCapabilityFacts,
  planCapability,
  waitForCapability,
  type DescribedCapability,
  type ObservedCapability,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How a capability is made, once its cluster is ACTIVE. */
export function capabilityCreation(
  run: ActionRun,
  request: CapabilityRequest,
): Creation<CapabilityRequest, DescribedCapability, ObservedCapability> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, capabilityName } = request;
  return {
    title: `capability '${capabilityName}' of cluster '${clusterName}'`,
    path: `capability/${clusterName}/${capabilityName}`,
    expected: expectedDurations.capability,
    request,
    describe: () => describeCapability(aws, request, { signal }),
    plan: planCapability,
    gather: asked => gatherCapabilityFacts(aws, asked, { signal }),
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyCapability(aws, complete, { clientRequestToken, signal }),
    wait: options => waitForCapability(aws, request, options),
  };
}
