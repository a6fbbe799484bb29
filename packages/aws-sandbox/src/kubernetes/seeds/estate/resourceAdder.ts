import type { KubernetesCluster } from '../../server/KubernetesCluster';
import { addDefinition } from '../addDefinition';
import { addObject, type SeededObject } from '../addObject';
import { latticeKinds, type LatticeKind } from './latticeKinds';

/** Adds a resource of the Gateway API or of VPC Lattice's controller, to the namespace of the shop if it is in one. */
export type AddLatticeResource = (
  kind: LatticeKind,
  name: string,
  spec: object,
  options?: Partial<SeededObject> & { status?: object },
) => void;

/** Registers these kinds, and returns what adds resources of them. */
export function resourceAdder(cluster: KubernetesCluster): AddLatticeResource {
  const kinds = Object.fromEntries(
    Object.entries(latticeKinds).map(([name, kind]) => [
      name,
      addDefinition(cluster, kind),
    ]),
  );
  return (kind, name, spec, { status, ...options } = {}) => {
    const namespace = kinds[kind].namespaced ? 'shop' : undefined;
    const content = { spec, ...(status && { status }) };
    addObject(cluster, kinds[kind], { name, namespace, content, ...options });
  };
}
