import type { OperationTable } from '../../../server/Operation';
import { createLaunchTemplate } from './createLaunchTemplate';
import { createLaunchTemplateVersion } from './createLaunchTemplateVersion';
import { deleteLaunchTemplate } from './deleteLaunchTemplate';
import { deleteLaunchTemplateVersions } from './deleteLaunchTemplateVersions';
import { describeLaunchTemplates } from './describeLaunchTemplates';
import { describeLaunchTemplateVersions } from './describeLaunchTemplateVersions';
import { modifyLaunchTemplate } from './modifyLaunchTemplate';

/** EC2's operations on launch templates. */
export const launchTemplateOperations: OperationTable = {
  CreateLaunchTemplate: createLaunchTemplate,
  CreateLaunchTemplateVersion: createLaunchTemplateVersion,
  DeleteLaunchTemplate: deleteLaunchTemplate,
  DeleteLaunchTemplateVersions: deleteLaunchTemplateVersions,
  DescribeLaunchTemplates: describeLaunchTemplates,
  DescribeLaunchTemplateVersions: describeLaunchTemplateVersions,
  ModifyLaunchTemplate: modifyLaunchTemplate,
};
