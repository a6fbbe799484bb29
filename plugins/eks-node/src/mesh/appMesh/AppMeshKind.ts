import type { AppMeshClient } from '@aws-sdk/client-app-mesh';
import type {
  Mesh,
  MeshObject,
  MeshObjectType,
} from '@eks-platform/backstage-plugin-eks-common';

/** The mesh of an object, and its virtual router or gateway where it has one. */
export interface AppMeshPlace {
  meshName: string;
  parentName?: string;
}

/** How one kind of object is listed, described and translated. */
export interface AppMeshKind {
  type: MeshObjectType;
  /** IAM's words for the two questions. */
  operations: { list: string; describe: string };
  /** Kinds that live below an object of this one. */
  children: AppMeshKind[];
  /** True when its tags are read too, at the cost of one more question each: its entity's owner comes from them. */
  readsTags: boolean;
  list(
    client: AppMeshClient,
    place: AppMeshPlace,
    abortSignal?: AbortSignal,
  ): Promise<string[]>;
  describe(
    client: AppMeshClient,
    object: AppMeshPlace & {
      name: string;
      mesh: Pick<Mesh, 'accountId' | 'region'>;
    },
    abortSignal?: AbortSignal,
  ): Promise<MeshObject>;
}
