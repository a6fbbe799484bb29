import type {
  DeleteLaunchTemplateRequest,
  DeleteLaunchTemplateResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../../server/Operation';
import { findLaunchTemplate } from './findLaunchTemplate';
import { showLaunchTemplate } from './showLaunchTemplate';
import { launchTemplateTable } from './tables';

/** Takes a launch template and all its versions away; node groups made from it are not asked. */
export const deleteLaunchTemplate: Operation<
  DeleteLaunchTemplateRequest,
  DeleteLaunchTemplateResult
> = (input, { place }) => {
  const row = findLaunchTemplate(place, input);
  place.table(launchTemplateTable).delete(row.launchTemplateId);
  return { LaunchTemplate: showLaunchTemplate(row) };
};
