import type { MeshObject } from '@eks-platform/backstage-plugin-eks-common';
import { planResource, type ResourcePlan } from '../ResourcePlan';
import type { MeshStep } from './MeshStep';

/**
 * Plans one object of a mesh.
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
export function planMeshStep(
  step: MeshStep,
  existing: MeshObject | undefined,
): ResourcePlan {
  return planResource({
    wanted: comparable(step.type, step.spec),
    existing: existing && {
      status: existing.status,
      fields: comparable(step.type, existing.spec),
      hopeless:
        existing.status === 'DELETED' ? 'it has been deleted' : undefined,
    },
  });
}

function comparable(type: MeshStep['type'], spec: unknown): unknown {
  return type === 'virtual-service'
    ? { provider: describeProvider(spec as ProviderSpec) }
    : spec;
}

interface ProviderSpec {
  provider?: {
    virtualNode?: { virtualNodeName?: string };
    virtualRouter?: { virtualRouterName?: string };
  };
}

function describeProvider({ provider }: ProviderSpec): string {
  const node = provider?.virtualNode?.virtualNodeName;
  const router = provider?.virtualRouter?.virtualRouterName;
  if (node) {
    return `virtual node '${node}'`;
  }
  return router ? `virtual router '${router}'` : 'none';
}
