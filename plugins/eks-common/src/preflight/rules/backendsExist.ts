import { describePlace } from '../describePlace';
import { findMeshObject } from '../meshParts';
import type { PreflightRule } from '../PreflightRule';
import type { VirtualServiceRequest } from '../requests/VirtualServiceRequest';

/** The virtual services that new virtual nodes call exist, unless they may come later. */
export const backendsExist: PreflightRule<VirtualServiceRequest> = (
  request,
  facts,
) => {
  if (!facts.meshObjects?.known) {
    return [];
  }
  const wanted = (request.create?.virtualNodes ?? []).flatMap((node, index) =>
    (node.backends ?? []).map(backend => ({
      name: backend.virtualService.virtualServiceName,
      nodeName: node.virtualNodeName,
      field: `create.virtualNodes[${index}].backends`,
    })),
  );
  return wanted
    .filter(
      ({ name }) =>
        !findMeshObject(request, facts, { type: 'virtual-service', name }),
    )
    .map(({ name, nodeName, field }) => ({
      severity: request.allowMissingBackends
        ? ('warning' as const)
        : ('error' as const),
      code: 'BACKEND_NOT_FOUND',
      field,
      message: `No virtual service '${name}' in mesh '${
        request.meshName
      }' in ${describePlace(
        facts.scope,
      )}, which virtual node '${nodeName}' calls`,
      remedy:
        'Correct its name, create it first, or set allowMissingBackends when it comes later.',
    }));
};
