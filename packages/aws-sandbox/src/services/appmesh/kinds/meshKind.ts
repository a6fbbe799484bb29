import { resourceInUse } from '../errors';
import type { MeshKind } from '../MeshKind';
import { meshTables, type MeshKindName } from '../tables';

const CHILDREN: Array<[MeshKindName, string]> = [
  ['virtualGateway', 'VirtualGateways'],
  ['virtualService', 'VirtualServices'],
  ['virtualRouter', 'VirtualRouters'],
  ['virtualNode', 'VirtualNodes'],
];

/** A mesh: the room in which all the others have their names. */
export const meshKind: MeshKind<'mesh'> = {
  name: 'mesh',
  table: meshTables.mesh,
  label: 'Mesh',
  nameMember: 'meshName',
  listMember: 'meshes',
  checkSpec() {},
  checkUnused({ meshName }, place) {
    for (const [kind, label] of CHILDREN) {
      if (place.list(kind, { meshName }).length > 0) {
        throw resourceInUse(
          `Mesh ${meshName} for account ${place.place.accountId} has active ${label}, please delete ${label} before deleting the Mesh`,
        );
      }
    }
  },
};
