import type {
  CreateLaunchTemplateVersionRequest,
  CreateLaunchTemplateVersionResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../../server/Operation';
import { checkTemplateData } from './checkTemplateData';
import { findLaunchTemplate, findVersion } from './findLaunchTemplate';
import { showVersion } from './showLaunchTemplate';

/** Adds a version, of what is given alone or on top of another version. */
export const createLaunchTemplateVersion: Operation<
  CreateLaunchTemplateVersionRequest,
  CreateLaunchTemplateVersionResult
> = (input, { place, principal, now }) => {
  const row = findLaunchTemplate(place, input);
  const source = input.SourceVersion
    ? findVersion(row, input.SourceVersion).data
    : {};
  const data = checkTemplateData(
    { ...source, ...input.LaunchTemplateData },
    place,
  );
  row.latestVersion += 1;
  const version = {
    versionNumber: row.latestVersion,
    description: input.VersionDescription,
    createdBy: principal.arn,
    createdAt: now(),
    data,
  };
  row.versions.push(version);
  return { LaunchTemplateVersion: showVersion(row, version) };
};
