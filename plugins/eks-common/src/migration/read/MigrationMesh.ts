import type { MigrationManifest } from '../MigrationManifest';
import type { FieldLedger } from '../source/FieldLedger';
import type { SourceTitle } from '../source/SourceDocument';
import type { SourceField } from '../source/SourceField';
import type { MeshIndex } from './MeshIndex';

/** The kinds of object of an App Mesh mesh, and everything else that was handed in. */
export type ReadKind =
  | 'Mesh'
  | 'VirtualGateway'
  | 'GatewayRoute'
  | 'VirtualService'
  | 'VirtualRouter'
  | 'Route'
  | 'VirtualNode'
  | 'BackendGroup'
  | 'Other';

/** One object of the source, with what becomes of its fields. */
export interface ReadObject {
  kind: ReadKind;
  title: SourceTitle;
  /** True for a Kubernetes object, false for what the App Mesh API described. */
  isKubernetes: boolean;
  /** Its name in App Mesh; for a Kubernetes object that says none the one that App Mesh's controller gives it. */
  awsName: string;
  ledger: FieldLedger;
  /** The whole object. */
  root: SourceField;
  spec: SourceField;
  /** The manifests that do its work. */
  becomes: MigrationManifest[];
}

/** A route, with the router it belongs to; custom resources have it inside their router. */
export interface ReadRoute {
  name: string;
  /** The object in which it stands. */
  owner: ReadObject;
  router: ReadObject;
  /** Where `httpRoute` and its like stand. */
  field: SourceField;
}

/** The mesh as it was handed in. */
export interface MigrationMesh {
  /** Name of the mesh in App Mesh. */
  name: string;
  objects: ReadObject[];
  index: MeshIndex;
  routes: ReadRoute[];
  /** The same routes by their router. */
  routesOf: ReadonlyMap<ReadObject, ReadRoute[]>;
}

/** The objects of one kind. */
export function objectsOfKind(
  mesh: Pick<MigrationMesh, 'index'>,
  kind: ReadKind,
): ReadObject[] {
  return mesh.index.ofKind(kind);
}
