import { amiArchitecture } from '../amiArchitecture';
import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** Every instance type runs the architecture of the AMI type. */
export const amiFitsInstanceTypes: PreflightRule<NodegroupRequest> = (
  request,
  facts,
) => {
  const architecture = amiArchitecture(request.amiType);
  if (!request.amiType || !architecture) {
    return [];
  }
  if (!request.instanceTypes?.length && !request.launchTemplate) {
    return architecture === 'x86_64'
      ? []
      : [
          {
            severity: 'error',
            code: 'INSTANCE_TYPES_NEEDED',
            field: 'instanceTypes',
            message: `Wanted instance types of ${architecture} for ${request.amiType}, found none: AWS would take t3.medium, which is x86_64`,
            remedy: 'Name the instance types, for example m7g.large.',
          },
        ];
  }
  return (factValue(facts.instanceTypes) ?? [])
    .filter(type => !type.architectures.includes(architecture))
    .map(
      (type): Finding => ({
        severity: 'error',
        code: 'AMI_ARCHITECTURE_DIFFERS',
        field: 'amiType',
        message: `Wanted instance types of ${architecture} for ${
          request.amiType
        }, found ${type.instanceType} of ${type.architectures.join(', ')}`,
        remedy:
          architecture === 'arm64'
            ? 'Pick a Graviton instance type (such as m7g.large), or an AMI type without ARM_64.'
            : 'Pick an x86_64 instance type (such as m6i.large), or an AMI type with ARM_64.',
      }),
    );
};
