import type { TableKey } from '../../world/World';
import type { MeshPlace } from './MeshPlace';
import type { MeshAddress, MeshKindName, MeshRow, MeshSpecs } from './tables';

/** What sets one kind of App Mesh resource apart from the others. */
export interface MeshKind<K extends MeshKindName = MeshKindName> {
  /** Also the member of answers that holds one resource of the kind. */
  name: K;
  table: TableKey<MeshRow<K>>;
  /** As AWS's messages call it, for example `VirtualNode`. */
  label: string;
  /** The member of requests and answers that holds its name. */
  nameMember: string;
  /** The member of List answers that holds its references. */
  listMember: string;
  /** The kind it lies in, when that is not the mesh itself. */
  parent?: 'virtualRouter' | 'virtualGateway';
  /**
   * Checks what the schema and the limits of single values cannot say.
   *
   * @throws AwsError BadRequestException, or NotFoundException for a reference to nothing.
   */
  checkSpec(spec: MeshSpecs[K], address: MeshAddress, place: MeshPlace): void;
  /**
   * Refuses the deletion of what others need.
   *
   * @throws AwsError ResourceInUseException.
   */
  checkUnused(row: MeshRow<K>, place: MeshPlace): void;
}
