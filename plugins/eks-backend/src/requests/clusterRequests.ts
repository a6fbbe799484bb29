import {
  type ChangesQuery,
  type ClusterQuery,
  type ClusterSortKey,
  INVENTORY_KINDS,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import {
  accountId,
  arn,
  filterSchema,
  kubernetesVersion,
  name,
  page,
  placeSchema,
  region,
  several,
} from './fields';

const SORT_KEYS = [
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

/** `GET /clusters`. */
export const clustersSchema = z.object({
  accountId: several(accountId),
  region: several(region),
  version: several(kubernetesVersion),
  status: several(z.string().max(64)),
  owner: several(z.string().max(512)),
  support: several(z.enum(['standard', 'extended', 'ended', 'unknown'])),
  health: z.enum(['open', 'none']).optional(),
  stale: z.stringbool().optional(),
  search: z.string().max(512).optional(),
  sort: z.enum(SORT_KEYS).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  ...page,
}) satisfies z.ZodType<ClusterQuery>;

/** A cluster by its place and name. */
export const clusterSchema = placeSchema.extend({ name });

/** `GET /changes`. */
export const changesSchema = filterSchema.extend({
  parentArn: arn.optional(),
  kind: several(z.enum(INVENTORY_KINDS)),
  since: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,20}$/, 'a cursor of an answer is needed')
    .optional(),
}) satisfies z.ZodType<ChangesQuery>;

/** `GET /snapshots/…`. */
export const snapshotSchema = z.object({
  kind: several(z.enum(INVENTORY_KINDS)),
});
