import {
  factValue,
  runPreflight,
  type PodIdentityAssociationRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  applyPodIdentityAssociation,
  describePodIdentityAssociation,
  gatherPodIdentityAssociationFacts,
  planPodIdentityAssociation,
  waitForPodIdentityAssociation,
  type DescribedPodIdentityAssociation,
  type ObservedPodIdentityAssociation,
} from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';
import type { Creation } from '../run/createResource';
import { expectedDurations } from '../run/expectedDurations';
import { waitForActiveCluster } from '../run/waitForActiveCluster';

/** How a ServiceAccount gets a role by Pod Identity, once its cluster is ACTIVE. */
export function podIdentityAssociationCreation(
  run: ActionRun,
  request: PodIdentityAssociationRequest,
): Creation<
  PodIdentityAssociationRequest,
  DescribedPodIdentityAssociation,
  ObservedPodIdentityAssociation
> {
  const { aws } = run;
  const { signal } = run.ctx;
  const { clusterName, namespace, serviceAccount } = request;
  return {
    title: `pod identity association of ServiceAccount '${namespace}/${serviceAccount}' of cluster '${clusterName}'`,
    path: `podidentityassociation/${clusterName}/${namespace}/${serviceAccount}`,
    expected: expectedDurations.atOnce,
    request,
    describe: () => describePodIdentityAssociation(aws, request, { signal }),
    plan: planPodIdentityAssociation,
    gather: asked => gatherPodIdentityAssociationFacts(aws, asked, { signal }),
    judge: runPreflight,
    takeTurn: facts => waitForActiveCluster(run, factValue(facts.cluster)),
    apply: (complete, clientRequestToken) =>
      applyPodIdentityAssociation(aws, complete, {
        clientRequestToken,
        signal,
      }),
    wait: options => waitForPodIdentityAssociation(aws, request, options),
  };
}
