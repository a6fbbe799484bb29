import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

const NEEDED = 6;
const RECOMMENDED = 16;

/** EKS takes up to 6 addresses in each subnet of a cluster and recommends 16. */
export const clusterSubnetsHaveAddresses: PreflightRule<ClusterRequest> = (
  _request,
  facts,
) =>
  (factValue(facts.subnets) ?? []).flatMap((subnet): Finding[] => {
    const free = subnet.availableIpAddressCount;
    if (free >= RECOMMENDED) {
      return [];
    }
    const enough = free >= NEEDED;
    return [
      {
        severity: enough ? 'warning' : 'error',
        code: enough ? 'SUBNET_FEW_ADDRESSES' : 'SUBNET_TOO_FEW_ADDRESSES',
        field: 'resourcesVpcConfig.subnetIds',
        message: `Wanted ${
          enough
            ? `${RECOMMENDED} free addresses, as recommended,`
            : `at least ${NEEDED} free addresses`
        } in each subnet, found ${free} in ${subnet.subnetId} (${
          subnet.cidrBlock
        })`,
        remedy: 'Pick a larger subnet or free addresses in this one.',
      },
    ];
  });
