import { BlockList, isIP } from 'node:net';

/** Where a machine's own metadata, with the credentials of its role, is told; no cluster has its API there. */
const METADATA = new BlockList();
METADATA.addSubnet('169.254.0.0', 16, 'ipv4');
METADATA.addSubnet('fe80::', 10, 'ipv6');
METADATA.addAddress('fd00:ec2::254', 'ipv6');
METADATA.addAddress('fd00:ec2::23', 'ipv6');

/**
 * The endpoint of a cluster, as EKS tells it, if a token may be sent there; else undefined.
 *
 * EKS tells it under the account's own credentials, so any host is believed, also one in a VPC or behind a proxy, but not
 * any address:
 *
 * | endpoint | outcome |
 * | --- | --- |
 * | `https://ABC.gr7.eu-west-1.eks.amazonaws.com`, `https://10.0.1.2:6443/clusters/1` | taken |
 * | `http:`, `file:`, no URL | undefined: the token would be sent in the open, or nowhere |
 * | user, password, query or fragment in it | undefined: no endpoint of EKS has one, and they hide where a URL leads |
 * | a link-local address or that of a metadata service, however it is written | undefined |
 *
 * @public
 */
export function parseClusterEndpoint(endpoint: string): URL | undefined {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  return url?.protocol === 'https:' &&
    !/[@?#\\\s]/.test(endpoint) &&
    !isMetadata(url.hostname.replace(/^\[|\]$/g, ''))
    ? url
    : undefined;
}

/** The parser of URLs has brought every way to write an address into one. */
function isMetadata(host: string): boolean {
  const family = isIP(host);
  return family > 0 && METADATA.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
