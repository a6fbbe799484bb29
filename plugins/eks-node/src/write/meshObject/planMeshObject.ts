import type {
  AppMeshProvider,
  WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { ExistingMeshObject } from './describeExistingMeshObject';

/**
 * Plans a mesh or one object of a mesh.
 *
 * Tags make no difference, because App Mesh tells them by another question. A service without provider differs from one
 * with a provider.
 *
 * | existing object | plan |
 * | --- | --- |
 * | none | create |
 * | DELETED | conflict |
 * | with the wanted specification | adopt |
 * | anything else | differs |
 *
 * @public
 */
export function planMeshObject(
  object: WantedMeshObject,
  existing: Pick<ExistingMeshObject, 'status' | 'spec'> | undefined,
): ResourcePlan {
  return planResource({
    wanted: comparable(object.type, object.spec),
    existing: existing && {
      status: existing.status,
      fields: comparable(object.type, existing.spec),
      hopeless:
        existing.status === 'DELETED' ? 'it has been deleted' : undefined,
    },
  });
}

function comparable(type: WantedMeshObject['type'], spec: unknown): unknown {
  return type === 'virtual-service'
    ? { provider: describeProvider(spec as { provider?: AppMeshProvider }) }
    : spec;
}

function describeProvider({ provider }: { provider?: AppMeshProvider }) {
  const node = provider?.virtualNode?.virtualNodeName;
  const router = provider?.virtualRouter?.virtualRouterName;
  if (node) {
    return `virtual node '${node}'`;
  }
  return router ? `virtual router '${router}'` : 'none';
}
