import { matchesPattern } from '../../identity/trustPolicy/matchesPattern';
import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightFacts } from '../facts';
import { errorFinding, warningFinding } from '../findings';
import { isFargateOnly } from '../isFargateOnly';
import type { PreflightRule } from '../PreflightRule';
import type { PodIdentityAssociationRequest } from '../requests/PodIdentityAssociationRequest';

const AGENT = 'eks-pod-identity-agent';

/**
 * Pods get credentials from the agent of their node, which Auto Mode brings along and which Fargate does not run.
 *
 * | cluster | outcome |
 * | --- | --- |
 * | Fargate profiles only, without `hasOtherNodes` | POD_IDENTITY_ON_FARGATE |
 * | a Fargate profile takes all pods of the namespace | POD_IDENTITY_ON_FARGATE |
 * | a Fargate profile takes some pods of the namespace | POD_IDENTITY_PARTLY_ON_FARGATE, a warning |
 * | neither the agent's addon nor Auto Mode | POD_IDENTITY_AGENT_MISSING, a warning |
 */
export const podIdentityReachesPods: PreflightRule<
  PodIdentityAssociationRequest
> = (request, facts) => {
  const onFargate = checkFargate(request, facts);
  return [
    ...onFargate,
    ...(onFargate.some(({ severity }) => severity === 'error')
      ? []
      : checkAgent(facts)),
  ];
};

function checkFargate(
  request: PodIdentityAssociationRequest,
  facts: PreflightFacts,
): Finding[] {
  const { clusterName, namespace, hasOtherNodes } = request;
  const remedy =
    'Use IRSA (eks:irsaRole:create), which works on Fargate, or run the pods on nodes.';
  if (isFargateOnly(facts) && !hasOtherNodes) {
    return [
      errorFinding('POD_IDENTITY_ON_FARGATE', {
        field: 'clusterName',
        message: `Wanted nodes in cluster '${clusterName}', found Fargate profiles only: Pod Identity does not work on Fargate`,
        remedy: `${remedy} Where the cluster has nodes that EKS does not list, self-managed ones or Karpenter's, set hasOtherNodes to true.`,
      }),
    ];
  }
  const selectors = (factValue(facts.compute)?.fargateProfiles ?? []).flatMap(
    profile =>
      profile.selectors
        .filter(selector => matchesPattern(namespace, selector.namespace))
        .map(({ labels }) => ({ profile: profile.name, labels })),
  );
  const all = selectors.find(({ labels }) => Object.keys(labels).length === 0);
  if (all) {
    return [
      errorFinding('POD_IDENTITY_ON_FARGATE', {
        field: 'namespace',
        message: `Wanted a namespace whose pods run on nodes, found '${namespace}', all of whose pods Fargate profile '${all.profile}' takes: Pod Identity does not work on Fargate`,
        remedy,
      }),
    ];
  }
  return selectors.map(({ profile, labels }) =>
    warningFinding('POD_IDENTITY_PARTLY_ON_FARGATE', {
      field: 'namespace',
      message: `Fargate profile '${profile}' takes pods of namespace '${namespace}' with ${Object.entries(
        labels,
      )
        .map(([key, value]) => `${key}=${value}`)
        .join(', ')}, and Pod Identity does not work on Fargate`,
      remedy,
    }),
  );
}

function checkAgent(facts: PreflightFacts): Finding[] {
  const cluster = factValue(facts.cluster);
  const addonNames = factValue(facts.addonNames);
  if (!cluster || cluster.autoMode || !addonNames) {
    return [];
  }
  return addonNames.includes(AGENT)
    ? []
    : [
        warningFinding('POD_IDENTITY_AGENT_MISSING', {
          field: 'clusterName',
          message: `Wanted the add-on ${AGENT} or Auto Mode in cluster '${
            cluster.name
          }' in ${describePlace(facts.scope)}, found neither`,
          remedy: `Install ${AGENT} (eks:addon:create), unless it runs in the cluster some other way; pods get no credentials without it.`,
        }),
      ];
}
