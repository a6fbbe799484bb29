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
 * A service mesh: an App Mesh mesh or a VPC Lattice service network.
 *
 * @public
 */
export interface Mesh {
  kind: 'mesh';
  arn: string;
  name: string;
  accountId: string;
  region: string;
  source: MeshSourceType;
  status: string;
  /** `ALLOW_ALL` or `DROP_ALL`; App Mesh only. */
  egressFilter?: string;
  /** ISO 8601. */
  createdAt?: string;
  tags: Record<string, string>;
}
