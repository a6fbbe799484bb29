import type { KubernetesNetworkConfigRequest } from '@aws-sdk/client-eks';
import type { VpcRow } from '../../ec2/tables';
import { invalidParameter } from '../errors';
import { contains, overlaps, parseCidr } from './cidr';

const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/**
 * Checks the range from which Kubernetes gives addresses to services: inside a private range, from /24 to /12, and apart
 * from the cluster's VPC.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkServiceNetwork(
  config: KubernetesNetworkConfigRequest | undefined,
  vpc: Pick<VpcRow, 'vpcId' | 'cidrBlock'>,
  clusterName: string,
): void {
  const subject = { clusterName };
  if (config?.ipFamily === 'ipv6') {
    throw invalidParameter(
      `ipFamily ipv6 needs a VPC with an IPv6 CIDR block, and ${vpc.vpcId} has none`,
      subject,
    );
  }
  const text = config?.serviceIpv4Cidr;
  if (text === undefined) return;
  const cidr = parseCidr(text);
  if (!cidr || cidr.prefixLength < 12 || cidr.prefixLength > 24) {
    throw invalidParameter(
      `serviceIpv4Cidr must be an IPv4 block from /24 to /12, found '${text}'`,
      subject,
    );
  }
  if (!PRIVATE_RANGES.some(range => contains(parseCidr(range)!, cidr))) {
    throw invalidParameter(
      `serviceIpv4Cidr must lie within ${PRIVATE_RANGES.join(
        ', ',
      )}, found '${text}'`,
      subject,
    );
  }
  const vpcCidr = parseCidr(vpc.cidrBlock);
  if (vpcCidr && overlaps(cidr, vpcCidr)) {
    throw invalidParameter(
      `serviceIpv4Cidr '${text}' overlaps the block ${vpc.cidrBlock} of ${vpc.vpcId}`,
      subject,
    );
  }
}
