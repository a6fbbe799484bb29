import { AwsError } from '../../../server/AwsError';
import type { Place } from '../../../world/World';
import { invalidCombination } from '../errors';
import {
  launchTemplateTable,
  type LaunchTemplateRow,
  type LaunchTemplateVersionRow,
} from './tables';

/** How requests name a launch template. */
export interface LaunchTemplateNames {
  LaunchTemplateId?: string;
  LaunchTemplateName?: string;
}

/** The launch template of an id or a name; undefined when there is none. */
export function lookUpLaunchTemplate(
  place: Place,
  { LaunchTemplateId, LaunchTemplateName }: LaunchTemplateNames,
): LaunchTemplateRow | undefined {
  const table = place.table(launchTemplateTable);
  if (LaunchTemplateId !== undefined) return table.get(LaunchTemplateId);
  return [...table.values()].find(
    row => row.launchTemplateName === LaunchTemplateName,
  );
}

/**
 * The launch template that a request names by id or by name.
 *
 * @throws AwsError when it names both or neither, or when there is none.
 */
export function findLaunchTemplate(
  place: Place,
  names: LaunchTemplateNames,
): LaunchTemplateRow {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = names;
  if ((id === undefined) === (name === undefined)) {
    throw invalidCombination(
      'You must specify either LaunchTemplateId or LaunchTemplateName, but not both',
    );
  }
  return lookUpLaunchTemplate(place, names) ?? notFound(names);
}

/**
 * The version that a number, `$Latest` or `$Default` names; the default one unless told otherwise.
 *
 * @throws AwsError InvalidLaunchTemplateId.VersionNotFound.
 */
export function findVersion(
  row: LaunchTemplateRow,
  version: string = '$Default',
): LaunchTemplateVersionRow {
  const found = lookUpVersion(row, version);
  if (found) return found;
  throw new AwsError(
    'InvalidLaunchTemplateId.VersionNotFound',
    `Could not find the specified version ${version} for the launch template with ID ${row.launchTemplateId}.`,
  );
}

/** The version that a number, `$Latest` or `$Default` names; undefined when there is none. */
export function lookUpVersion(
  row: LaunchTemplateRow,
  version: string,
): LaunchTemplateVersionRow | undefined {
  const wanted: Record<string, number> = {
    $Default: row.defaultVersion,
    $Latest: row.versions.at(-1)!.versionNumber,
  };
  const number = wanted[version] ?? Number(version);
  return row.versions.find(each => each.versionNumber === number);
}

function notFound({
  LaunchTemplateId,
  LaunchTemplateName,
}: LaunchTemplateNames): never {
  if (LaunchTemplateName !== undefined) {
    throw new AwsError(
      'InvalidLaunchTemplateName.NotFoundException',
      `The specified launch template, with template name ${LaunchTemplateName}, does not exist.`,
    );
  }
  if (!/^lt-[0-9a-f]+$/.test(LaunchTemplateId!)) {
    throw new AwsError(
      'InvalidLaunchTemplateId.Malformed',
      `Invalid id: "${LaunchTemplateId}" (expecting "lt-...")`,
    );
  }
  throw new AwsError(
    'InvalidLaunchTemplateId.NotFound',
    `The specified launch template, with template ID ${LaunchTemplateId}, does not exist.`,
  );
}
