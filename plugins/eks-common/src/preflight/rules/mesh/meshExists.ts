import { describePlace } from '../../describePlace';
import { wantedOfType } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/** The mesh of an object exists, unless the request makes it. */
export const meshExists: PreflightRule<MeshObjectsRequest> = (
  request,
  facts,
) => {
  const { mesh } = facts;
  if (!mesh?.known || mesh.value || wantedOfType(request, 'mesh').length > 0) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'MESH_NOT_FOUND',
      field: 'meshName',
      message: `No mesh '${request.meshName}' in ${describePlace(facts.scope)}`,
      remedy:
        'Correct the name, the account or the region, or create the mesh.',
    },
  ];
};
