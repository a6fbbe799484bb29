import type { Finding } from '../Finding';
import { parseIpv4Cidr } from '../ipv4Cidr';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

const EVERYWHERE = ['0.0.0.0/0', '::/0'];

const openToEverybody: Finding = {
  severity: 'warning',
  code: 'ENDPOINT_OPEN_TO_EVERYBODY',
  field: 'resourcesVpcConfig.publicAccessCidrs',
  message: "The cluster's public endpoint accepts connections from everywhere",
  remedy:
    'Name the networks that need it in publicAccessCidrs, or turn endpointPublicAccess off.',
};

const cidrsWithoutPublicAccess: Finding = {
  severity: 'error',
  code: 'PUBLIC_ACCESS_CIDRS_UNUSED',
  field: 'resourcesVpcConfig.publicAccessCidrs',
  message:
    'Wanted publicAccessCidrs only with endpointPublicAccess, found endpointPublicAccess switched off',
  remedy: 'Leave publicAccessCidrs out, or turn endpointPublicAccess on.',
};

/** The cluster's endpoint can be reached by somebody, preferably not by everybody. */
export const endpointIsReachable: PreflightRule<ClusterRequest> = request => {
  const { endpointPublicAccess, endpointPrivateAccess, publicAccessCidrs } =
    request.resourcesVpcConfig;
  if (!endpointPublicAccess && !endpointPrivateAccess) {
    return [
      {
        severity: 'error',
        code: 'ENDPOINT_UNREACHABLE',
        field: 'resourcesVpcConfig.endpointPrivateAccess',
        message:
          'Wanted a cluster endpoint that is public, private or both, found both switched off',
        remedy: 'Turn endpointPrivateAccess on.',
      },
    ];
  }
  if (!endpointPublicAccess) {
    return publicAccessCidrs?.length ? [cidrsWithoutPublicAccess] : [];
  }
  const malformed = (publicAccessCidrs ?? [])
    // IPv6 blocks are left to AWS to judge.
    .filter(cidr => !cidr.includes(':') && !parseIpv4Cidr(cidr))
    .map(
      (cidr): Finding => ({
        severity: 'error',
        code: 'PUBLIC_ACCESS_CIDR_MALFORMED',
        field: 'resourcesVpcConfig.publicAccessCidrs',
        message: `Wanted a block such as 203.0.113.0/24, found '${cidr}'`,
        remedy: 'Write it as address/prefix length.',
      }),
    );
  const open =
    !publicAccessCidrs?.length ||
    publicAccessCidrs.some(cidr => EVERYWHERE.includes(cidr));
  return open ? [...malformed, openToEverybody] : malformed;
};
