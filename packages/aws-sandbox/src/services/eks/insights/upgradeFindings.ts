import type { Insight, InsightStatusValue } from '@aws-sdk/client-eks';
import { findAddonSpec } from '../addons/addonCatalog';
import { isOfferedFor, minorOf } from '../amiTypes';
import { findClusterVersion } from '../clusterVersions';
import type { ClusterFacts, Finding } from './ClusterFacts';

/** How many minor versions nodes may be behind their control plane. */
const LARGEST_SKEW = 3;

/** APIs that a Kubernetes version removes. */
const REMOVED_APIS: Record<string, { usage: string; replacedWith: string }> = {
  '1.32': {
    usage: '/apis/flowcontrol.apiserver.k8s.io/v1beta3/flowschemas',
    replacedWith: '/apis/flowcontrol.apiserver.k8s.io/v1/flowschemas',
  },
};

/** What stands in the way of the next Kubernetes version. */
export function upgradeFindings(facts: ClusterFacts): Finding[] {
  const findings = [kubeletSkew(facts), addonCompatibility(facts)];
  if (facts.nextVersion === '1.33') findings.push(amazonLinux2(facts));
  if (findClusterVersion(facts.nextVersion)) {
    findings.push(removedApis(facts));
  }
  return findings;
}

function kubeletSkew({ cluster, nextVersion, nodegroups }: ClusterFacts) {
  const behind = nodegroups.map(group => {
    const version = group.version ?? cluster.version;
    const skew = minorOf(nextVersion) - minorOf(version);
    let status: InsightStatusValue = 'PASSING';
    if (skew > LARGEST_SKEW) status = 'ERROR';
    else if (skew === LARGEST_SKEW) status = 'WARNING';
    return {
      status,
      arn: group.nodegroupArn,
      reason: `The kubelets of node group ${group.nodegroupName} are at ${version}, ${skew} minor versions behind ${nextVersion}.`,
    };
  });
  return finding(nextVersion, {
    name: 'Kubelet version skew',
    description:
      'Checks for kubelet versions of worker nodes in the cluster to see if upgrade would cause noncompliance with supported Kubernetes kubelet version skew policy.',
    recommendation:
      'You should upgrade your worker nodes to match the Kubernetes version of your cluster control plane.',
    passing: 'Node kubelet versions match the cluster control plane version.',
    resources: behind,
  });
}

function addonCompatibility({ addons, nextVersion }: ClusterFacts) {
  const checked = addons.map(row => {
    const versions = findAddonSpec(row.addonName)?.versions ?? [];
    const compatible = versions
      .filter(({ compatibleWith }) => compatibleWith.includes(nextVersion))
      .map(({ version }) => version);
    const fits = compatible.includes(row.addonVersion);
    const status: InsightStatusValue = fits ? 'PASSING' : 'ERROR';
    return {
      name: row.addonName,
      compatible,
      status,
      arn: row.addonArn,
      reason: fits
        ? `${row.addonName} ${row.addonVersion} works with Kubernetes ${nextVersion}.`
        : `${row.addonName} ${row.addonVersion} does not work with Kubernetes ${nextVersion}.`,
    };
  });
  const found = finding(nextVersion, {
    name: 'EKS add-on version compatibility',
    description:
      'Checks version of installed EKS add-ons to ensure they are compatible with the next version of Kubernetes.',
    recommendation:
      'You should upgrade the EKS add-on to a version that the next Kubernetes version supports before you upgrade the cluster.',
    passing:
      'All installed EKS add-on versions are compatible with next Kubernetes version.',
    resources: checked,
  });
  found.categorySpecificSummary = {
    deprecationDetails: [],
    addonCompatibilityDetails: checked.map(({ name, compatible }) => ({
      name,
      compatibleVersions: compatible,
    })),
  };
  return found;
}

function amazonLinux2({ nodegroups, nextVersion }: ClusterFacts) {
  return finding(nextVersion, {
    name: 'Amazon Linux 2 compatibility',
    description:
      'Checks for Amazon Linux 2 nodes, of which there are no images from Kubernetes 1.33 on.',
    recommendation: 'You should move your nodes to Amazon Linux 2023.',
    passing: 'No Amazon Linux 2 nodes were found.',
    resources: nodegroups
      .filter(({ amiType }) => amiType && !isOfferedFor(amiType, nextVersion))
      .map(({ nodegroupName, nodegroupArn, amiType }) => ({
        status: 'ERROR' as const,
        arn: nodegroupArn,
        reason: `Node group ${nodegroupName} uses ${amiType}.`,
      })),
  });
}

/** Nobody is seen calling these APIs: the sandbox keeps no statistics of a cluster's own API. */
function removedApis({ nextVersion }: ClusterFacts) {
  const found = finding(nextVersion, {
    name: `Deprecated APIs removed in Kubernetes v${nextVersion}`,
    description: `Checks for usage of deprecated APIs that are scheduled for removal in Kubernetes v${nextVersion}.`,
    recommendation:
      'Update manifests and API clients to use newer Kubernetes APIs if applicable before upgrading.',
    passing: 'No deprecated API usage detected within the last 30 days.',
    resources: [],
  });
  const removed = REMOVED_APIS[nextVersion];
  found.categorySpecificSummary = {
    deprecationDetails: removed
      ? [
          {
            ...removed,
            stopServingVersion: nextVersion,
            startServingReplacementVersion: '1.29',
            clientStats: [],
          },
        ]
      : [],
    addonCompatibilityDetails: [],
  };
  return found;
}

function finding(
  kubernetesVersion: string,
  options: {
    name: string;
    description: string;
    recommendation: string;
    /** Reason to give when nothing is wrong. */
    passing: string;
    resources: { status: InsightStatusValue; reason: string; arn: string }[];
  },
): Finding {
  const { name, description, recommendation, passing, resources } = options;
  return {
    name,
    category: 'UPGRADE_READINESS',
    kubernetesVersion,
    description,
    recommendation,
    insightStatus: worst(resources, passing),
    additionalInfo: {
      'EKS update cluster documentation':
        'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
    },
    resources: resources.map(({ status, reason, arn }) => ({
      insightStatus: { status, reason },
      arn,
    })),
    categorySpecificSummary: {
      deprecationDetails: [],
      addonCompatibilityDetails: [],
    },
  };
}

/** The state of an insight is that of its worst resource. */
export function worst(
  resources: { status: InsightStatusValue; reason: string }[],
  passing: string,
): Insight['insightStatus'] {
  for (const status of ['ERROR', 'WARNING'] as const) {
    const found = resources.find(resource => resource.status === status);
    if (found) return { status, reason: found.reason };
  }
  return { status: 'PASSING', reason: passing };
}
