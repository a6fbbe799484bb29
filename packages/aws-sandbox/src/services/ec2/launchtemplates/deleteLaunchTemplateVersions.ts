import type {
  DeleteLaunchTemplateVersionsRequest,
  DeleteLaunchTemplateVersionsResponseErrorItem,
  DeleteLaunchTemplateVersionsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../../server/Operation';
import { findLaunchTemplate, lookUpVersion } from './findLaunchTemplate';
import type { LaunchTemplateRow } from './tables';

/** Takes versions of a launch template away; the default one stays, and what fails is told. */
export const deleteLaunchTemplateVersions: Operation<
  DeleteLaunchTemplateVersionsRequest,
  DeleteLaunchTemplateVersionsResult
> = (input, { place }) => {
  const row = findLaunchTemplate(place, input);
  const { launchTemplateId, launchTemplateName } = row;
  const names = {
    LaunchTemplateId: launchTemplateId,
    LaunchTemplateName: launchTemplateName,
  };
  const result: DeleteLaunchTemplateVersionsResult = {
    SuccessfullyDeletedLaunchTemplateVersions: [],
    UnsuccessfullyDeletedLaunchTemplateVersions: [],
  };
  for (const version of input.Versions ?? []) {
    const problem = problemOf(row, version);
    const item = { ...names, VersionNumber: Number(version) };
    if (problem) {
      result.UnsuccessfullyDeletedLaunchTemplateVersions!.push({
        ...item,
        ResponseError: problem,
      });
      continue;
    }
    row.versions = row.versions.filter(
      ({ versionNumber }) => versionNumber !== item.VersionNumber,
    );
    result.SuccessfullyDeletedLaunchTemplateVersions!.push(item);
  }
  return result;
};

function problemOf(
  row: LaunchTemplateRow,
  version: string,
): DeleteLaunchTemplateVersionsResponseErrorItem['ResponseError'] {
  const found = lookUpVersion(row, version);
  if (!found) {
    return {
      Code: 'launchTemplateVersionDoesNotExist',
      Message: `The specified launch template version ${version} does not exist`,
    };
  }
  return found.versionNumber === row.defaultVersion
    ? {
        Code: 'unexpectedError',
        Message: `Version ${version} is the default version and cannot be deleted`,
      }
    : undefined;
}
