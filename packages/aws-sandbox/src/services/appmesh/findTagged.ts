import type { Place } from '../../world/World';
import { badRequest, notFound } from './errors';
import { MeshPlace } from './MeshPlace';
import { findByArn } from './resourceArn';
import type { MeshRow } from './tables';

/**
 * Finds the resource whose tags a request speaks of.
 *
 * @throws AwsError BadRequestException when the text is no ARN of App Mesh, NotFoundException when nothing has it.
 */
export function findTagged(place: Place, arn: string): MeshRow {
  if (!/^arn:aws:appmesh:[a-z0-9-]+:\d{12}:mesh\/.+$/.test(arn)) {
    throw badRequest(`The resource ARN '${arn}' is not valid`);
  }
  const row = findByArn(new MeshPlace(place), arn);
  if (!row) throw notFound(`Resource with ARN ${arn} is not present`);
  return row;
}
