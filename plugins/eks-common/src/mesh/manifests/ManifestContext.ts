import type { MeshSourceType } from '../Mesh';
import type { MeshOrigin } from '../MeshOrigin';

/**
 * Where manifests come from.
 *
 * @public
 */
export interface ManifestContext {
  /** Account and region to which what the manifests tell belongs. */
  accountId: string;
  region: string;
  /** `aws` when missing. */
  partition?: string;
  source: MeshSourceType;
  /** The cluster or the file. */
  origin: Pick<MeshOrigin, 'cluster' | 'location'>;
}

/** The namespace of what says none. */
export const DEFAULT_NAMESPACE = 'default';
