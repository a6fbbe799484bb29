import type { MeshOriginObject } from './MeshOrigin';

/**
 * What is attached to a mesh or one of its objects and says more of it, but takes no part in the graph.
 *
 * | type | of | attached to |
 * | --- | --- | --- |
 * | `auth-policy` | Lattice auth policy, IAMAuthPolicy | mesh, virtual service |
 * | `access-log` | Lattice access log subscription, AccessLogPolicy | mesh, virtual service |
 * | `vpc-association` | service network VPC association, VpcAssociationPolicy | mesh |
 * | `service-association` | service network service association | virtual service |
 * | `target-group-policy` | TargetGroupPolicy | virtual node |
 * | `service-export`, `service-import` | ServiceExport, ServiceImport | virtual node |
 * | `backend-group` | BackendGroup of App Mesh | mesh |
 * | `gateway` | a Gateway beside the one that is the mesh's own object, a ServiceNetwork | mesh |
 *
 * @public
 */
export type MeshAttachmentType =
  | 'auth-policy'
  | 'access-log'
  | 'vpc-association'
  | 'service-association'
  | 'target-group-policy'
  | 'service-export'
  | 'service-import'
  | 'backend-group'
  | 'gateway';

/**
 * One attachment, with the source's own object.
 *
 * @public
 */
export interface MeshAttachment {
  type: MeshAttachmentType;
  name: string;
  /** Missing for what AWS has given no ARN. */
  awsArn?: string;
  /** The Kubernetes object it is. */
  object?: MeshOriginObject;
  /** One line for the eye, for example `vpc-0123, ACTIVE`. */
  detail?: string;
  /** What is wrong with it, for example a target that does not exist. */
  problem?: string;
  /** The specification as the source gave it. */
  spec: unknown;
  /** What the source says around the specification. */
  envelope?: Record<string, unknown>;
}
