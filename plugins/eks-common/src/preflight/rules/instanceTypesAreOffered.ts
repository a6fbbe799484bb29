import { describePlace } from '../describePlace';
import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** EC2 offers every instance type in the zones of the subnets. */
export const instanceTypesAreOffered: PreflightRule<NodegroupRequest> = (
  request,
  facts,
) => {
  const known = factValue(facts.instanceTypes);
  if (!known) {
    return [];
  }
  const zones = [
    ...new Set(
      (factValue(facts.subnets) ?? []).map(subnet => subnet.availabilityZone),
    ),
  ];
  return (request.instanceTypes ?? []).flatMap((name): Finding[] => {
    const type = known.find(option => option.instanceType === name);
    if (!type) {
      return [
        {
          severity: 'error',
          code: 'INSTANCE_TYPE_NOT_OFFERED',
          field: 'instanceTypes',
          message: `No instance type '${name}' in ${describePlace(
            facts.scope,
          )}`,
          remedy: 'Correct its name or pick another.',
        },
      ];
    }
    const missing = zones.filter(zone => !type.zones.includes(zone));
    if (missing.length === 0) {
      return [];
    }
    const nowhere = missing.length === zones.length;
    return [
      {
        severity: nowhere ? 'error' : 'warning',
        code: 'INSTANCE_TYPE_NOT_IN_ZONE',
        field: 'instanceTypes',
        message: `Wanted ${name} in ${zones.join(
          ', ',
        )}, the zones of the subnets, found it in ${
          type.zones.join(', ') || 'none'
        } of them`,
        remedy: 'Pick another instance type or subnets in those zones.',
      },
    ];
  });
};
