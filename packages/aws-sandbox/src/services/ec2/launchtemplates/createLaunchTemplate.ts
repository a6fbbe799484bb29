import type {
  CreateLaunchTemplateRequest,
  CreateLaunchTemplateResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../../server/AwsError';
import type { Operation } from '../../../server/Operation';
import { specifiedTags } from '../tags';
import { checkTemplateData } from './checkTemplateData';
import { showLaunchTemplate } from './showLaunchTemplate';
import { launchTemplateTable, type LaunchTemplateRow } from './tables';

/** Makes a launch template with its version 1; a request repeated with its token makes no second one. */
export const createLaunchTemplate: Operation<
  CreateLaunchTemplateRequest,
  CreateLaunchTemplateResult
> = (input, { place, principal, now, hex }) => {
  const name = input.LaunchTemplateName!;
  checkName(name);
  const data = checkTemplateData(input.LaunchTemplateData!, place);
  const tags = specifiedTags(input.TagSpecifications, 'launch-template');
  const table = place.table(launchTemplateTable);
  const existing = [...table.values()].find(
    row => row.launchTemplateName === name,
  );
  if (existing?.clientToken && existing.clientToken === input.ClientToken) {
    return { LaunchTemplate: showLaunchTemplate(existing) };
  }
  if (existing) {
    throw new AwsError(
      'InvalidLaunchTemplateName.AlreadyExistsException',
      'Launch template name already in use.',
    );
  }
  const row: LaunchTemplateRow = {
    launchTemplateId: `lt-0${hex(16)}`,
    launchTemplateName: name,
    createdBy: principal.arn,
    createdAt: now(),
    defaultVersion: 1,
    latestVersion: 1,
    versions: [
      {
        versionNumber: 1,
        description: input.VersionDescription,
        createdBy: principal.arn,
        createdAt: now(),
        data,
      },
    ],
    tags,
    clientToken: input.ClientToken,
  };
  table.set(row.launchTemplateId, row);
  return { LaunchTemplate: showLaunchTemplate(row) };
};

function checkName(name: string): void {
  if (/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)) return;
  throw new AwsError(
    'InvalidLaunchTemplateName.MalformedException',
    `A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _. Found '${name}'`,
  );
}
