import type {
  ModifyLaunchTemplateRequest,
  ModifyLaunchTemplateResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../../server/Operation';
import { findLaunchTemplate, findVersion } from './findLaunchTemplate';
import { showLaunchTemplate } from './showLaunchTemplate';

/** Makes another version the default one, all that can change of a launch template. */
export const modifyLaunchTemplate: Operation<
  ModifyLaunchTemplateRequest,
  ModifyLaunchTemplateResult
> = (input, { place }) => {
  const row = findLaunchTemplate(place, input);
  if (input.DefaultVersion !== undefined) {
    row.defaultVersion = findVersion(row, input.DefaultVersion).versionNumber;
  }
  return { LaunchTemplate: showLaunchTemplate(row) };
};
