import type { MeshAttachment } from './MeshAttachment';
import type { MeshOrigin } from './MeshOrigin';

/**
 * Where a mesh and its objects were read.
 *
 * @public
 */
export type MeshSourceType =
  | 'app-mesh-api'
  | 'app-mesh-cr'
  | 'lattice-api'
  | 'gateway-api-cr'
  | 'file';

/**
 * What makes a mesh work, and so by which rules a request finds its way.
 *
 * @public
 */
export type MeshTechnology = 'app-mesh' | 'vpc-lattice';

/**
 * A service mesh: an App Mesh mesh or a VPC Lattice service network.
 *
 * @public
 */
export interface Mesh {
  kind: 'mesh';
  /**
   * Identifies the mesh in the inventory. From AWS's own APIs it is the ARN. The same mesh read elsewhere is another one
   * and has the identifier of the object that told it, see `meshObjectArn`.
   */
  arn: string;
  /** The ARN that AWS gives it, where `arn` is another and this one is known. */
  awsArn?: string;
  name: string;
  accountId: string;
  region: string;
  source: MeshSourceType;
  /** Missing means by the source: `lattice-api` and `gateway-api-cr` are VPC Lattice, the others App Mesh. */
  technology?: MeshTechnology;
  /** Where it was read; missing for AWS's own APIs. */
  origin?: MeshOrigin;
  status: string;
  /** Account that owns it; missing when that is not known to be another one. */
  ownerAccountId?: string;
  /** `ALLOW_ALL` or `DROP_ALL`; App Mesh only. */
  egressFilter?: string;
  /** `NONE` or `AWS_IAM`; VPC Lattice only. */
  authType?: string;
  /** True when nothing but the objects that name it tells of it. */
  implied?: boolean;
  attachments?: MeshAttachment[];
  /** What is wrong with what the source says, in words. */
  problems?: string[];
  /** The specification as the source gave it. */
  spec?: unknown;
  /** What the source says around the specification, see `sourceObjectOf`. */
  envelope?: Record<string, unknown>;
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}
