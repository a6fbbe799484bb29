import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../server/AwsError';
import type { Place } from '../../../world/World';
import { invalidParameterValue } from '../errors';
import { instanceTypes } from '../instanceTypes';
import { securityGroupTable } from '../tables';

/**
 * Checks what EC2 checks of a launch template when it is made, which is little: most is found out at a launch.
 *
 * @throws AwsError MissingParameter, InvalidParameterValue, InvalidGroup.NotFound and the like.
 */
export function checkTemplateData(
  data: RequestLaunchTemplateData,
  place: Place,
): RequestLaunchTemplateData {
  if (Object.values(data).every(value => value === undefined)) {
    throw new AwsError(
      'MissingParameter',
      'The request must contain the parameter LaunchTemplateData with at least one member',
    );
  }
  const { InstanceType, InstanceRequirements, ImageId, UserData } = data;
  if (InstanceType && InstanceRequirements) {
    throw new AwsError(
      'InvalidParameterCombination',
      'InstanceRequirements and InstanceType cannot be specified together',
    );
  }
  if (InstanceType && !instanceTypes.has(InstanceType)) {
    throw invalidParameterValue(
      `Invalid value '${InstanceType}' for InstanceType.`,
    );
  }
  if (ImageId && !/^(ami-|resolve:ssm:)/.test(ImageId)) {
    throw new AwsError(
      'InvalidAMIID.Malformed',
      `Invalid id: "${ImageId}" (expecting "ami-...")`,
    );
  }
  if (UserData && !/^[A-Za-z0-9+/=\s]*$/.test(UserData)) {
    throw new AwsError(
      'InvalidUserData.Malformed',
      'Invalid BASE64 encoding of user data.',
    );
  }
  for (const groupId of data.SecurityGroupIds ?? []) {
    if (!place.table(securityGroupTable).has(groupId)) {
      throw new AwsError(
        'InvalidGroup.NotFound',
        `The security group '${groupId}' does not exist`,
      );
    }
  }
  return data;
}
