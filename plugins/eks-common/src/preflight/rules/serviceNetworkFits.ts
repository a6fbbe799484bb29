import type { Finding } from '../Finding';
import { factValue } from '../Fact';
import { cidrContains, cidrsOverlap, parseIpv4Cidr } from '../ipv4Cidr';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

const FIELD = 'kubernetesNetworkConfig.serviceIpv4Cidr';
const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
const LARGEST = 12;
const SMALLEST = 24;

/** The services' network is private, of a size EKS takes, and apart from the VPC. */
export const serviceNetworkFits: PreflightRule<ClusterRequest> = (
  request,
  facts,
) => {
  const { serviceIpv4Cidr, ipFamily } = request.kubernetesNetworkConfig ?? {};
  if (!serviceIpv4Cidr) {
    return [];
  }
  if (ipFamily === 'ipv6') {
    return [
      refuse({
        code: 'SERVICE_CIDR_WITH_IPV6',
        message: `Wanted no serviceIpv4Cidr in an IPv6 cluster, found ${serviceIpv4Cidr}`,
        remedy: 'Leave it out: AWS assigns the IPv6 network of the services.',
      }),
    ];
  }
  const cidr = parseIpv4Cidr(serviceIpv4Cidr);
  if (!cidr) {
    return [
      refuse({
        code: 'SERVICE_CIDR_MALFORMED',
        message: `Wanted a block such as 10.100.0.0/16, found '${serviceIpv4Cidr}'`,
        remedy: 'Write it as address/prefix length.',
      }),
    ];
  }
  const findings: Finding[] = [];
  const isPrivate = PRIVATE_RANGES.map(parseIpv4Cidr).some(
    range => range && cidrContains(range, cidr),
  );
  const rightSize =
    cidr.prefixLength >= LARGEST && cidr.prefixLength <= SMALLEST;
  if (!isPrivate || !rightSize) {
    findings.push(
      refuse({
        code: 'SERVICE_CIDR_OUT_OF_BOUNDS',
        message: `Wanted a block of /${LARGEST} to /${SMALLEST} inside ${PRIVATE_RANGES.join(
          ', ',
        )}, found ${cidr.text}`,
        remedy: 'Pick another block, such as 10.100.0.0/16 or 172.20.0.0/16.',
      }),
    );
  }
  const vpc = factValue(facts.vpc);
  for (const block of vpc?.cidrBlocks ?? []) {
    const vpcCidr = parseIpv4Cidr(block);
    if (vpcCidr && cidrsOverlap(vpcCidr, cidr)) {
      findings.push(
        refuse({
          code: 'SERVICE_CIDR_OVERLAPS_VPC',
          message: `Wanted a block apart from the VPC, found ${cidr.text} overlapping ${block} of ${vpc?.vpcId}`,
          remedy:
            'Pick a block that neither the VPC nor a network connected to it uses.',
        }),
      );
    }
  }
  return findings;
};

function refuse(
  finding: Pick<Finding, 'code' | 'message' | 'remedy'>,
): Finding {
  return { severity: 'error', field: FIELD, ...finding };
}
