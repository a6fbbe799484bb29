import { InputError } from '@backstage/errors';
import type {
  ClusterQuery,
  ClusterSortKey,
  MeshObjectType,
  RolePurpose,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';

const MESH_OBJECT_TYPES = [
  'virtual-gateway',
  'gateway-route',
  'virtual-service',
  'virtual-router',
  'route',
  'virtual-node',
] as const satisfies readonly MeshObjectType[];

const ROLE_PURPOSES = [
  'cluster',
  'node',
  'fargate-pod-execution',
  'pod-identity',
  'capability',
] as const satisfies readonly RolePurpose[];

const CLUSTER_SORT_KEYS = [
  'name',
  'accountId',
  'region',
  'version',
  'status',
  'owner',
  'support',
  'health',
  'nodes',
  'createdAt',
] as const satisfies readonly ClusterSortKey[];

const accountId = z
  .string({ error: 'the twelve digits of an AWS account are needed' })
  .regex(/^\d{12}$/, 'the twelve digits of an AWS account are needed');
const region = z
  .string({ error: 'an AWS region is needed, for example eu-west-1' })
  .regex(/^[a-z]{2,}(-[a-z]+)+-\d+$/, {
    error: 'an AWS region is needed, for example eu-west-1',
  });
const name = z.string({ error: 'one name is needed' }).min(1).max(512);

/** An account and a region, both given. */
export const placeSchema = z.object({ accountId, region });

/** An account, a region, both or none. */
export const filterSchema = placeSchema.partial();

/** One value or several: `?version=1.33&version=1.34`, or `?version=1.33,1.34`. */
function several<Schema extends z.ZodType<string>>(item: Schema) {
  return z.preprocess(
    value =>
      [value ?? []]
        .flat()
        .flatMap(text => (typeof text === 'string' ? text.split(',') : text)),
    z.array(item).max(100),
  );
}

export const clustersSchema = z.object({
  accountId: several(accountId),
  region: several(region),
  version: several(
    z.string().regex(/^\d+\.\d+$/, 'a version such as 1.34 is needed'),
  ),
  status: several(z.string().max(64)),
  owner: several(z.string().max(512)),
  support: several(z.enum(['standard', 'extended', 'ended', 'unknown'])),
  health: z.enum(['open', 'none']).optional(),
  stale: z.stringbool().optional(),
  search: z.string().max(512).optional(),
  sort: z.enum(CLUSTER_SORT_KEYS).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  limit: z.coerce.number().int().min(0).max(1000).optional(),
  offset: z.coerce.number().int().min(0).optional(),
}) satisfies z.ZodType<ClusterQuery>;

export const clusterSchema = placeSchema.extend({ name });

export const meshObjectsSchema = filterSchema.extend({
  mesh: name,
  type: z.enum(MESH_OBJECT_TYPES).optional(),
});

export const meshTopologySchema = filterSchema.extend({
  mesh: name,
  service: name,
  depth: z.coerce.number().int().min(0).max(100).optional(),
});

export const subnetsSchema = placeSchema.extend({
  vpcId: z
    .string()
    .regex(/^vpc-[0-9a-z-]+$/, 'a VPC identifier begins with vpc-')
    .optional(),
});

export const rolesSchema = placeSchema.extend({
  purpose: z.enum(ROLE_PURPOSES).optional(),
});

/**
 * Parses what came with a request.
 *
 * @throws InputError naming every parameter that is missing or wrong.
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (!result.success) {
    throw new InputError(
      result.error.issues
        .map(({ path, message }) => `${nameOf(path)}: ${message}`)
        .join('; '),
    );
  }
  return result.data;
}

/** A parameter's name; which of its values is wrong shows in the message. */
function nameOf(path: PropertyKey[]): string {
  return path.filter(part => typeof part !== 'number').join('.');
}
