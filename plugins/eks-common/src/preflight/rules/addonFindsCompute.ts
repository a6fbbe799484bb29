import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import { errorFinding, infoFinding, warningFinding } from '../findings';
import { isFargateOnly } from '../isFargateOnly';
import type { PreflightRule } from '../PreflightRule';
import type { AddonRequest } from '../requests/AddonRequest';

/** They run on every node that comes, and so need none to be ACTIVE. */
const WITHOUT_COMPUTE = [
  'vpc-cni',
  'kube-proxy',
  'eks-pod-identity-agent',
  'eks-node-monitoring-agent',
];

/** What Auto Mode runs itself. */
const IN_AUTO_MODE = [
  'vpc-cni',
  'kube-proxy',
  'coredns',
  'aws-ebs-csi-driver',
  'eks-pod-identity-agent',
  'eks-node-monitoring-agent',
];

/**
 * The pods of an addon find somewhere to run.
 *
 * | cluster | addon | outcome |
 * | --- | --- | --- |
 * | Fargate profiles only | CoreDNS, configured for another compute type | COREDNS_NOT_ON_FARGATE |
 * | Fargate profiles only | CoreDNS | COREDNS_ON_FARGATE, an info |
 * | Fargate profiles, none of which takes kube-system | CoreDNS | COREDNS_WITHOUT_PROFILE, a warning |
 * | neither nodes nor Fargate profiles | one that needs some | ADDON_WITHOUT_COMPUTE, a warning |
 * | Auto Mode | one that Auto Mode runs itself | ADDON_IN_AUTO_MODE, an info |
 */
export const addonFindsCompute: PreflightRule<AddonRequest> = (
  request,
  facts,
) => {
  const { addonName, clusterName, configurationValues } = request;
  const cluster = factValue(facts.cluster);
  const compute = factValue(facts.compute);
  if (cluster?.autoMode) {
    return IN_AUTO_MODE.includes(addonName)
      ? [
          infoFinding('ADDON_IN_AUTO_MODE', {
            field: 'addonName',
            message: `Auto Mode of cluster '${clusterName}' does what ${addonName} does for its own nodes`,
            remedy: 'Leave it out, unless the cluster has other nodes too.',
          }),
        ]
      : [];
  }
  if (!compute) {
    return [];
  }
  const { nodegroupNames, fargateProfiles } = compute;
  if (isFargateOnly(facts) && addonName === 'coredns') {
    return checkCoreDns(configurationValues, fargateProfiles);
  }
  return nodegroupNames.length + fargateProfiles.length === 0 &&
    !WITHOUT_COMPUTE.includes(addonName)
    ? [
        warningFinding('ADDON_WITHOUT_COMPUTE', {
          field: 'addonName',
          message: `Wanted nodes or Fargate profiles for the pods of ${addonName}, found none in cluster '${clusterName}': EKS calls the add-on DEGRADED until there are some`,
          remedy:
            "Add the node group first, unless the cluster has nodes that EKS does not list, self-managed ones or Karpenter's.",
        }),
      ]
    : [];
};

function checkCoreDns(
  configurationValues: string | undefined,
  fargateProfiles: Array<{ selectors: Array<{ namespace: string }> }>,
): Finding[] {
  const findings: Finding[] = [];
  const isOnFargate = /["']?computeType["']?\s*:\s*["']?Fargate\b/i.test(
    configurationValues ?? '',
  );
  findings.push(
    isOnFargate
      ? infoFinding('COREDNS_ON_FARGATE', {
          field: 'configurationValues.computeType',
          message:
            'The cluster has Fargate profiles only, so CoreDNS is configured with computeType Fargate',
          remedy: 'Nothing to do.',
        })
      : errorFinding('COREDNS_NOT_ON_FARGATE', {
          field: 'configurationValues.computeType',
          message: `Wanted computeType Fargate in a cluster with Fargate profiles only, found ${
            configurationValues ?? 'nothing'
          }`,
          remedy: 'Leave computeType out, or set it to Fargate.',
        }),
  );
  const hasProfile = fargateProfiles.some(({ selectors }) =>
    selectors.some(({ namespace }) =>
      /^(kube-system|[*?].*|kube-\*)$/.test(namespace),
    ),
  );
  if (!hasProfile) {
    findings.push(
      warningFinding('COREDNS_WITHOUT_PROFILE', {
        field: 'clusterName',
        message:
          'Wanted a Fargate profile that takes pods of kube-system, found none: CoreDNS finds nowhere to run',
        remedy: 'Add a Fargate profile with the namespace kube-system first.',
      }),
    );
  }
  return findings;
}
