import type { AppMeshKind } from './AppMeshKind';
import { virtualGateways } from './virtualGateways';
import { virtualNodes } from './virtualNodes';
import { virtualRouters } from './virtualRouters';
import { virtualServices } from './virtualServices';

/** The kinds that live right in a mesh; their children follow from them. */
export const appMeshKinds: AppMeshKind[] = [
  virtualGateways,
  virtualServices,
  virtualRouters,
  virtualNodes,
];
