import type {
  MeshDifferenceQuery,
  MeshMigrationQuery,
  MeshObjectType,
  MeshRouteQuery,
  MeshSourceType,
  Topology,
  TopologyFormat,
} from '@eks-platform/backstage-plugin-eks-common';
import { z } from 'zod';
import { arn, filterSchema, name } from './fields';

const MESH_OBJECT_TYPES = [
  'virtual-gateway',
  'gateway-route',
  'virtual-service',
  'virtual-router',
  'route',
  'virtual-node',
] as const satisfies readonly MeshObjectType[];

const MESH_SOURCES = [
  'app-mesh-api',
  'app-mesh-cr',
  'lattice-api',
  'gateway-api-cr',
  'file',
] as const satisfies readonly MeshSourceType[];

const FORMATS = [
  'json',
  'mermaid',
  'dot',
] as const satisfies readonly TopologyFormat[];

const teller = {
  source: z.enum(MESH_SOURCES).optional(),
  cluster: name.optional(),
};

const depth = z.coerce.number().int().min(0).max(100).optional();

/** Which mesh is meant; also `GET /mesh-graph`. */
export const meshSchema = filterSchema.extend({ mesh: name, ...teller });

/** `GET /mesh-objects`. */
export const meshObjectsSchema = meshSchema.extend({
  type: z.enum(MESH_OBJECT_TYPES).optional(),
});

/** `GET /mesh-topology`. */
export const meshTopologySchema = meshSchema.extend({ service: name, depth });

/** `GET /mesh-policies`. */
export const meshPoliciesSchema = meshSchema.extend({
  from: z.string().min(1).max(2048),
  to: z.string().min(1).max(2048),
});

/** `GET /mesh-export`. */
export const meshExportSchema = meshSchema.extend({
  format: z.enum(FORMATS),
  service: name.optional(),
  depth,
});

const word = z.string().max(2048);
const words = z
  .record(z.string().min(1).max(256), z.string().max(8192))
  .refine(record => Object.keys(record).length <= 100, {
    error: 'at most 100 of them',
  });

/** `POST /mesh-route`. */
export const meshRouteSchema: z.ZodType<MeshRouteQuery> = meshSchema.extend({
  request: z.strictObject({
    gateway: name.optional(),
    service: name.optional(),
    host: word.optional(),
    port: z.number().int().min(1).max(65535).optional(),
    protocol: z.enum(['http', 'http2', 'grpc', 'tcp']).optional(),
    path: z.string().max(8192).optional(),
    method: z.string().max(32).optional(),
    scheme: z.enum(['http', 'https']).optional(),
    headers: words.optional(),
    query: words.optional(),
    metadata: words.optional(),
  }),
});

const node = z.looseObject({
  id: z.string(),
  type: z.enum(MESH_OBJECT_TYPES),
  name: z.string(),
  state: z.enum(['present', 'missing']),
});

const edge = z.looseObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  relation: z.enum(['contains', 'routes-to', 'calls']),
});

const topology: z.ZodType<Topology> = z.looseObject({
  meshName: z.string(),
  meshArn: z.string(),
  around: z
    .looseObject({
      id: z.string(),
      hops: z.number().int().min(0).optional(),
    })
    .optional(),
  nodes: z.array(node).max(100_000),
  edges: z.array(edge).max(400_000),
});

/** `POST /mesh-difference`. */
export const meshDifferenceSchema: z.ZodType<MeshDifferenceQuery> =
  meshSchema.extend({
    other: z.strictObject(teller).optional(),
    before: topology.optional(),
    since: z
      .string()
      .regex(/^\d{1,18}$/, { error: 'the identifier of a state is needed' })
      .optional(),
  });

const label = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
    error: 'a name of Kubernetes is needed',
  })
  .optional();

/** `POST /mesh-migration`. */
export const meshMigrationSchema: z.ZodType<MeshMigrationQuery> =
  meshSchema.extend({
    options: z
      .strictObject({
        gatewayName: label,
        gatewayNamespace: label,
        namespace: label,
        cluster: name.optional(),
        domain: z
          .string()
          .max(253)
          .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/i, {
            error: 'a domain such as shop.example.com is needed',
          })
          .optional(),
        certificateArn: arn.optional(),
        securityGroupIds: z
          .array(
            z.string().regex(/^sg-[0-9a-z]+$/, {
              error: 'the id of a security group is needed',
            }),
          )
          .max(5)
          .optional(),
        accessLogDestinationArn: arn.optional(),
        roles: z.record(name, arn).optional(),
      })
      .optional(),
  });
