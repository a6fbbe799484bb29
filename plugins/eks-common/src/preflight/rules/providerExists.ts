import { describePlace } from '../describePlace';
import { findMeshObject, providerOf } from '../meshParts';
import type { PreflightRule } from '../PreflightRule';
import type { VirtualServiceRequest } from '../requests/VirtualServiceRequest';

/** What provides a virtual service exists already or is created with it; what is created with it is used by it. */
export const providerExists: PreflightRule<VirtualServiceRequest> = (
  request,
  facts,
) => {
  const provider = providerOf(request);
  const router = request.create?.virtualRouter;
  if (router && provider?.name !== router.virtualRouterName) {
    return [
      {
        severity: 'error',
        code: 'CREATED_ROUTER_UNUSED',
        field: 'provider',
        message: `Wanted virtual router '${
          router.virtualRouterName
        }' of create as provider, found ${
          provider ? `${provider.title} '${provider.name}'` : 'none'
        }`,
        remedy: `Set provider.virtualRouter.virtualRouterName to '${router.virtualRouterName}', or leave create.virtualRouter out.`,
      },
    ];
  }
  if (!provider || !facts.meshObjects?.known) {
    return [];
  }
  if (findMeshObject(request, facts, provider)) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'PROVIDER_NOT_FOUND',
      field: 'provider',
      message: `No ${provider.title} '${provider.name}' in mesh '${
        request.meshName
      }' in ${describePlace(
        facts.scope,
      )}, and none is created with the service`,
      remedy: `Correct its name, or describe it in create.${
        provider.type === 'virtual-router' ? 'virtualRouter' : 'virtualNodes'
      }.`,
    },
  ];
};
