import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

const FIELD = 'resourcesVpcConfig.subnetIds';

/**
 * A cluster needs subnets in two availability zones at least.
 *
 * | subnets | zones | outcome |
 * | --- | --- | --- |
 * | fewer than 2 | – | SUBNETS_TOO_FEW |
 * | 2 or more | 1 | SUBNETS_TOO_FEW_ZONES |
 * | 2 or more, one of them unknown | 1 | nothing: the unknown one may be elsewhere |
 * | 2 or more | 2 or more | nothing |
 */
export const subnetsSpanZones: PreflightRule<ClusterRequest> = (
  request,
  facts,
) => {
  const ids = [...new Set(request.resourcesVpcConfig.subnetIds)];
  const subnets = factValue(facts.subnets);
  if (ids.length < 2) {
    const found = subnets?.[0];
    return [
      {
        severity: 'error',
        code: 'SUBNETS_TOO_FEW',
        field: FIELD,
        message: `Wanted at least 2 subnets in 2 availability zones, found ${
          ids.length
        }${ids.length ? `: ${ids[0]}` : ''}${
          found ? ` in ${found.availabilityZone}` : ''
        }`,
        remedy: `Add a subnet in another zone${
          found ? ` of ${found.vpcId}` : ''
        }.`,
      },
    ];
  }
  if (!subnets || subnets.length < ids.length) {
    return [];
  }
  const zones = [...new Set(subnets.map(subnet => subnet.availabilityZone))];
  if (zones.length >= 2) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'SUBNETS_TOO_FEW_ZONES',
      field: FIELD,
      message: `Wanted subnets in at least 2 availability zones, found all ${
        ids.length
      } in ${zones.join()}: ${ids.join(', ')}`,
      remedy: `Replace one of them by a subnet in another zone of ${subnets[0].vpcId}.`,
    },
  ];
};
