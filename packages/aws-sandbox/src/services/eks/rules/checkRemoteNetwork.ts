import type { RemoteNetworkConfigRequest } from '@aws-sdk/client-eks';
import type { VpcRow } from '../../ec2/tables';
import { invalidParameter, type ErrorSubject } from '../errors';
import { contains, overlaps, parseCidr } from './cidr';

const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/**
 * Checks the networks of hybrid nodes and their pods: private, apart from the VPC, from the range of services and from
 * each other.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkRemoteNetwork(
  config: RemoteNetworkConfigRequest | undefined,
  cluster: {
    vpc: Pick<VpcRow, 'vpcId' | 'cidrBlock'>;
    serviceIpv4Cidr?: string;
    authenticationMode?: string;
  },
  subject: ErrorSubject,
): void {
  if (!config) return;
  const { remoteNodeNetworks = [], remotePodNetworks = [] } = config;
  const nodes = remoteNodeNetworks.flatMap(({ cidrs = [] }) => cidrs);
  const pods = remotePodNetworks.flatMap(({ cidrs = [] }) => cidrs);
  if (pods.length > 0 && nodes.length === 0) {
    throw invalidParameter(
      'remotePodNetworks can only be specified together with remoteNodeNetworks.',
      subject,
    );
  }
  if (nodes.length > 0 && cluster.authenticationMode === 'CONFIG_MAP') {
    throw invalidParameter(
      'remoteNetworkConfig requires the authentication mode API or API_AND_CONFIG_MAP.',
      subject,
    );
  }
  const others = [cluster.vpc.cidrBlock];
  if (cluster.serviceIpv4Cidr) others.push(cluster.serviceIpv4Cidr);
  for (const text of [...nodes, ...pods]) {
    checkRange(text, others, subject);
    others.push(text);
  }
}

function checkRange(
  text: string,
  others: string[],
  subject: ErrorSubject,
): void {
  const cidr = parseCidr(text);
  if (!cidr || cidr.prefixLength < 8) {
    throw invalidParameter(
      `A remote network is an IPv4 CIDR block from /8 to /32, found '${text}'`,
      subject,
    );
  }
  if (!PRIVATE_RANGES.some(range => contains(parseCidr(range)!, cidr))) {
    throw invalidParameter(
      `A remote network must lie within ${PRIVATE_RANGES.join(
        ', ',
      )}, found '${text}'`,
      subject,
    );
  }
  const other = others.find(each => {
    const block = parseCidr(each);
    return block && overlaps(block, cidr);
  });
  if (other) {
    throw invalidParameter(
      `The remote network '${text}' overlaps the block ${other}`,
      subject,
    );
  }
}
