import type { Place } from '../../world/World';
import {
  meshTables,
  rowKey,
  type MeshAddress,
  type MeshKindName,
  type MeshRow,
  type MeshSpecs,
} from './tables';

/** The meshes of one account in one region, with questions about what is in them. */
export class MeshPlace {
  constructor(readonly place: Place) {}

  find<K extends MeshKindName>(
    kind: K,
    address: MeshAddress,
  ): MeshRow<K> | undefined {
    return this.place.table(meshTables[kind]).get(rowKey(address));
  }

  /** All rows of a kind in a mesh, or below one parent in it. */
  list<K extends MeshKindName>(
    kind: K,
    within: Omit<MeshAddress, 'name'>,
  ): MeshRow<K>[] {
    const { meshName, parentName } = within;
    return [...this.place.table(meshTables[kind]).values()].filter(
      row =>
        row.meshName === meshName &&
        (parentName === undefined || row.parentName === parentName),
    );
  }

  /** Names of the rows of a kind in a mesh whose spec fits. */
  namesWhere<K extends MeshKindName>(
    kind: K,
    meshName: string,
    fits: (spec: MeshSpecs[K]) => boolean,
  ): string[] {
    return this.list(kind, { meshName })
      .filter(row => fits(row.spec))
      .map(row => row.name);
  }
}
