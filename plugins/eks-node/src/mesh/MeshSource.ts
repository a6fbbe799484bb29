import type {
  Mesh,
  MeshObject,
  MeshSourceType,
} from '@eks-platform/backstage-plugin-eks-common';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';

/** A place where meshes and their objects are read, in the suite's neutral terms. */
export interface MeshSource {
  readonly type: MeshSourceType;

  /** All meshes and their objects; what fails is noted in `partial`, nothing is thrown but an abortion. */
  readMeshes(options: SnapshotReadOptions): Promise<Array<Mesh | MeshObject>>;
}
