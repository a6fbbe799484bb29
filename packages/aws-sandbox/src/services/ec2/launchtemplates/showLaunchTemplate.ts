import type {
  LaunchTemplate,
  LaunchTemplateVersion,
} from '@aws-sdk/client-ec2';
import { showTags } from '../describeRows';
import type { LaunchTemplateRow, LaunchTemplateVersionRow } from './tables';

/** A launch template as the API shows it. */
export function showLaunchTemplate(row: LaunchTemplateRow): LaunchTemplate {
  return {
    LaunchTemplateId: row.launchTemplateId,
    LaunchTemplateName: row.launchTemplateName,
    CreateTime: new Date(row.createdAt),
    CreatedBy: row.createdBy,
    DefaultVersionNumber: row.defaultVersion,
    LatestVersionNumber: row.latestVersion,
    Tags: showTags(row.tags),
  };
}

/** A version of a launch template as the API shows it. */
export function showVersion(
  row: LaunchTemplateRow,
  version: LaunchTemplateVersionRow,
): LaunchTemplateVersion {
  return {
    LaunchTemplateId: row.launchTemplateId,
    LaunchTemplateName: row.launchTemplateName,
    VersionNumber: version.versionNumber,
    VersionDescription: version.description,
    CreateTime: new Date(version.createdAt),
    CreatedBy: version.createdBy,
    DefaultVersion: version.versionNumber === row.defaultVersion,
    // Requests and answers differ in the names of their types alone.
    LaunchTemplateData:
      version.data as LaunchTemplateVersion['LaunchTemplateData'],
  };
}
