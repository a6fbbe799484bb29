import type { CustomSchema } from './CustomSchema';

/** A kind of object that a cluster serves. */
export interface ResourceType {
  /** Empty for the core group. */
  group: string;
  version: string;
  kind: string;
  listKind: string;
  plural: string;
  singular: string;
  shortNames: string[];
  categories: string[];
  namespaced: boolean;
  /** Whether `status` is a subresource: then the object itself cannot change it. */
  hasStatus: boolean;
  /** Members that a new object must have, like `spec.containers`; for built-in kinds, which have no schema here. */
  required: string[];
  /** How names are formed; a subdomain unless told otherwise. */
  names?: 'label' | 'path';
  /** Set for kinds that a CustomResourceDefinition brought. */
  custom?: CustomSchema;
}

/** `v1` or `apps/v1`. */
export function groupVersion(resource: {
  group: string;
  version: string;
}): string {
  const { group, version } = resource;
  return group ? `${group}/${version}` : version;
}
