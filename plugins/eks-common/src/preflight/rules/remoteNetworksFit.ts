import { factValue } from '../Fact';
import type { PreflightFacts } from '../facts';
import type { Finding } from '../Finding';
import { cidrContains, cidrsOverlap, parseIpv4Cidr } from '../ipv4Cidr';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

const MOST_BLOCKS = 15;
const TAKEN_RANGES = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
];

interface NamedBlock {
  field: string;
  text: string;
}

/**
 * The networks of hybrid nodes and of their pods are private, apart from each other, from the VPC and from the services'
 * network, and the cluster can let hybrid nodes in.
 */
export const remoteNetworksFit: PreflightRule<ClusterRequest> = (
  request,
  facts,
) => {
  const config = request.remoteNetworkConfig;
  if (!config) {
    return [];
  }
  const nodes = blocksOf('remoteNodeNetworks', config.remoteNodeNetworks);
  const pods = blocksOf('remotePodNetworks', config.remotePodNetworks);
  return [
    ...judgeCluster(request, nodes, pods),
    ...[nodes, pods].flatMap(judgeCount),
    ...[...nodes, ...pods].flatMap(judgeBlock),
    ...judgeOverlaps([...nodes, ...pods], othersOf(request, facts)),
  ];
};

function blocksOf(
  name: string,
  networks: Array<{ cidrs: string[] }> = [],
): NamedBlock[] {
  return networks.flatMap(({ cidrs }) =>
    cidrs.map(text => ({ field: `remoteNetworkConfig.${name}`, text })),
  );
}

function judgeCluster(
  request: ClusterRequest,
  nodes: NamedBlock[],
  pods: NamedBlock[],
): Finding[] {
  const findings: Finding[] = [];
  if (pods.length > 0 && nodes.length === 0) {
    findings.push(
      refuse({
        code: 'REMOTE_PODS_WITHOUT_NODES',
        field: 'remoteNetworkConfig.remoteNodeNetworks',
        message:
          'Wanted networks of hybrid nodes beside those of their pods, found none',
        remedy: 'Name the networks of the nodes in remoteNodeNetworks.',
      }),
    );
  }
  if (request.kubernetesNetworkConfig?.ipFamily === 'ipv6') {
    findings.push(
      refuse({
        code: 'REMOTE_NETWORKS_WITH_IPV6',
        field: 'kubernetesNetworkConfig.ipFamily',
        message: 'Wanted an IPv4 cluster for hybrid nodes, found ipv6',
        remedy: 'Choose ipv4, or leave remoteNetworkConfig out.',
      }),
    );
  }
  if (request.accessConfig.authenticationMode === 'CONFIG_MAP') {
    findings.push(
      refuse({
        code: 'REMOTE_NETWORKS_WITHOUT_API',
        field: 'accessConfig.authenticationMode',
        message:
          'Wanted authenticationMode API or API_AND_CONFIG_MAP for hybrid nodes, found CONFIG_MAP',
        remedy: 'Choose API.',
      }),
    );
  }
  return findings;
}

function judgeCount(blocks: NamedBlock[]): Finding[] {
  return blocks.length > MOST_BLOCKS
    ? [
        refuse({
          code: 'REMOTE_NETWORKS_TOO_MANY',
          field: blocks[0].field,
          message: `Wanted ${MOST_BLOCKS} networks at most, found ${blocks.length}`,
          remedy: 'Take neighbouring networks together into larger ones.',
        }),
      ]
    : [];
}

function judgeBlock({ field, text }: NamedBlock): Finding[] {
  const cidr = parseIpv4Cidr(text);
  if (!cidr) {
    return [
      refuse({
        code: 'REMOTE_NETWORK_MALFORMED',
        field,
        message: `Wanted a block such as 10.200.0.0/16, found '${text}'`,
        remedy: 'Write it as address/prefix length.',
      }),
    ];
  }
  const isTaken = TAKEN_RANGES.map(parseIpv4Cidr).some(
    range => range && cidrContains(range, cidr),
  );
  return isTaken
    ? []
    : [
        refuse({
          code: 'REMOTE_NETWORK_NOT_PRIVATE',
          field,
          message: `Wanted a block inside ${TAKEN_RANGES.join(
            ', ',
          )}, found ${text}`,
          remedy: 'Pick a private block.',
        }),
      ];
}

function othersOf(
  request: ClusterRequest,
  facts: PreflightFacts,
): Array<{ title: string; text: string }> {
  const vpc = factValue(facts.vpc);
  const services = request.kubernetesNetworkConfig?.serviceIpv4Cidr;
  return [
    ...(vpc?.cidrBlocks ?? []).map(text => ({ title: vpc!.vpcId, text })),
    ...(services ? [{ title: 'the services', text: services }] : []),
  ];
}

function judgeOverlaps(
  blocks: NamedBlock[],
  others: Array<{ title: string; text: string }>,
): Finding[] {
  return blocks.flatMap(({ field, text }, index) => {
    const cidr = parseIpv4Cidr(text);
    const earlier = blocks
      .slice(0, index)
      .map(block => ({ title: block.field, text: block.text }));
    return [...others, ...earlier].flatMap(other => {
      const taken = parseIpv4Cidr(other.text);
      return cidr && taken && cidrsOverlap(cidr, taken)
        ? [
            refuse({
              code: 'REMOTE_NETWORK_OVERLAPS',
              field,
              message: `Wanted a block apart from ${other.text} of ${other.title}, found ${text}`,
              remedy: 'Pick a block that no other network uses.',
            }),
          ]
        : [];
    });
  });
}

function refuse(finding: Omit<Finding, 'severity'>): Finding {
  return { severity: 'error', ...finding };
}
