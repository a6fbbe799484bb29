import { notFound, validation } from './errors';
import { latticeKinds, type LatticeKindName } from './kinds';
import type { LatticePlace } from './LatticePlace';
import type { LatticeRow } from './tables';

/**
 * The resource of any kind with an ARN.
 *
 * @throws AwsError ValidationException or ResourceNotFoundException.
 */
export function findTagged(place: LatticePlace, arn: string): LatticeRow {
  if (!/^arn:[^:]+:vpc-lattice:[^:]*:\d{12}:[^/].*$/.test(arn)) {
    throw validation(
      'resourceArn',
      `must be the ARN of a VPC Lattice resource, found '${arn}'`,
    );
  }
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  for (const [name, { prefix, resourceType }] of Object.entries(latticeKinds)) {
    if (!id.startsWith(`${prefix}-`)) continue;
    const row = place.get(name as LatticeKindName, id);
    if (row?.arn === arn) return row;
    throw notFound(resourceType, arn);
  }
  throw notFound('RESOURCE', arn);
}
