import type {
  CreateNodegroupRequest,
  LaunchTemplateSpecification,
} from '@aws-sdk/client-eks';
import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../server/AwsError';
import type { OperationContext } from '../../../server/Operation';
import {
  findLaunchTemplate,
  findVersion,
} from '../../ec2/launchtemplates/findLaunchTemplate';
import { invalidParameter, invalidRequest, type ErrorSubject } from '../errors';

/** A version of a launch template that a node group is made from. */
export interface NodegroupTemplate {
  /** With id, name and the number of the version. */
  specification: Required<LaunchTemplateSpecification>;
  data: RequestLaunchTemplateData;
}

/**
 * Finds the version of a launch template that a request names, and checks that a node group can be made from it;
 * undefined when it names none.
 *
 * @throws AwsError InvalidParameterException or InvalidRequestException.
 */
export function checkLaunchTemplate(
  input: Pick<
    CreateNodegroupRequest,
    | 'launchTemplate'
    | 'amiType'
    | 'diskSize'
    | 'instanceTypes'
    | 'releaseVersion'
    | 'remoteAccess'
    | 'version'
  >,
  { place }: Pick<OperationContext, 'place'>,
  subject: ErrorSubject,
): NodegroupTemplate | undefined {
  const { launchTemplate, amiType } = input;
  if (!launchTemplate) {
    if (amiType !== 'CUSTOM') return undefined;
    throw invalidParameter(
      'amiType CUSTOM needs a launch template with an image',
      subject,
    );
  }
  checkBeside(input, subject);
  const found = findTemplate(launchTemplate, place, subject);
  checkData(found.data, input, subject);
  return found;
}

/**
 * The version of a launch template that a specification names.
 *
 * @throws AwsError InvalidRequestException in EC2's own words when there is none.
 */
export function findTemplate(
  { id, name, version }: LaunchTemplateSpecification,
  place: OperationContext['place'],
  subject: ErrorSubject,
): NodegroupTemplate {
  try {
    const row = findLaunchTemplate(
      place,
      id ? { LaunchTemplateId: id } : { LaunchTemplateName: name },
    );
    const { versionNumber, data } = findVersion(row, version);
    return {
      specification: {
        id: row.launchTemplateId,
        name: row.launchTemplateName,
        version: String(versionNumber),
      },
      data,
    };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidRequest(error.message, subject);
  }
}

function checkBeside(
  input: Parameters<typeof checkLaunchTemplate>[0],
  subject: ErrorSubject,
): void {
  const { id, name } = input.launchTemplate!;
  if (Boolean(id) === Boolean(name)) {
    throw invalidParameter(
      'You must specify either the launch template ID or the launch template name in the request, but not both.',
      subject,
    );
  }
  if (input.diskSize !== undefined) {
    throw invalidParameter(
      'Disk size must be specified within the launch template.',
      subject,
    );
  }
  if (input.remoteAccess) {
    throw invalidParameter(
      'Remote access configuration cannot be specified with a launch template.',
      subject,
    );
  }
}

function checkData(
  data: RequestLaunchTemplateData,
  input: Parameters<typeof checkLaunchTemplate>[0],
  subject: ErrorSubject,
): void {
  const problem = problemOf(data, input);
  if (problem) throw invalidRequest(problem, subject);
}

function problemOf(
  data: RequestLaunchTemplateData,
  input: Parameters<typeof checkLaunchTemplate>[0],
): string | undefined {
  const { amiType, instanceTypes, version, releaseVersion } = input;
  if (data.IamInstanceProfile) {
    return 'Launch template should not specify an instance profile. The noderole in your request will be used to construct an instance profile.';
  }
  if (data.NetworkInterfaces?.some(each => each.SubnetId)) {
    return 'Launch template should not specify subnets; the subnets in your request are used.';
  }
  if (data.InstanceMarketOptions) {
    return 'Launch template should not specify InstanceMarketOptions; use capacityType instead.';
  }
  if (data.InstanceType && instanceTypes?.length) {
    return 'Instance types may be specified in either the launch template or the request, but not in both.';
  }
  if (!data.ImageId) {
    if (amiType === 'CUSTOM') {
      return 'amiType CUSTOM needs a launch template with an image';
    }
    return isMime(data.UserData)
      ? undefined
      : 'User data was not in the MIME multipart format.';
  }
  if (amiType && amiType !== 'CUSTOM') {
    return 'You cannot specify an AMI Type other than CUSTOM, when specifying an image id in your launch template.';
  }
  return version || releaseVersion
    ? 'You cannot specify an image id within the launch template, if you are specifying a version or release version in your request.'
    : undefined;
}

/** Without an image of its own EKS merges the user data with what it adds, which needs parts. Bottlerocket's TOML is let through. */
function isMime(userData: string | undefined): boolean {
  if (!userData) return true;
  const text = Buffer.from(userData, 'base64').toString('utf8');
  return (
    /^(mime-version:|content-type: multipart\/)/im.test(text) ||
    /^\[settings/m.test(text)
  );
}
