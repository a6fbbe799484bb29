import type { MeshObjectType } from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import { filterSchema, name } from './fields';

const MESH_OBJECT_TYPES = [
  'virtual-gateway',
  'gateway-route',
  'virtual-service',
  'virtual-router',
  'route',
  'virtual-node',
] as const satisfies readonly MeshObjectType[];

/** `GET /mesh-objects`. */
export const meshObjectsSchema = filterSchema.extend({
  mesh: name,
  type: z.enum(MESH_OBJECT_TYPES).optional(),
});

/** `GET /mesh-topology`. */
export const meshTopologySchema = filterSchema.extend({
  mesh: name,
  service: name,
  depth: z.coerce.number().int().min(0).max(100).optional(),
});
