import { describePlace } from '../describePlace';
import type { PreflightRule } from '../PreflightRule';
import type { VirtualServiceRequest } from '../requests/VirtualServiceRequest';

/** The mesh of a virtual service exists. */
export const meshExists: PreflightRule<VirtualServiceRequest> = (
  request,
  facts,
) => {
  if (!facts.mesh?.known || facts.mesh.value) {
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
