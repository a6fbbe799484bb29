import type { MeshObject } from '../../MeshObject';
import { asRecord } from '../../plainValues';
import {
  referenceOf,
  toCommonObject,
  type ResourceReading,
} from './ResourceReading';

/** A virtual service with the router or node that provides it, if any. */
export function readVirtualService(reading: ResourceReading): MeshObject {
  const provider = asRecord(asRecord(reading.manifest.spec).provider);
  const target =
    referenceOf(reading, 'virtual-router', provider.virtualRouter) ??
    referenceOf(reading, 'virtual-node', provider.virtualNode);
  return {
    ...toCommonObject('virtual-service', reading),
    targets: target ? [target] : [],
  };
}
