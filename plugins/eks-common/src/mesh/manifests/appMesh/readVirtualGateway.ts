import { toListeners } from '../../appMesh/toListeners';
import { toClientPolicy } from '../../appMesh/toTls';
import type { MeshObject } from '../../MeshObject';
import { asRecord, withoutUndefined } from '../../plainValues';
import { toLabelSelector } from '../manifestParts';
import { toCommonObject, type ResourceReading } from './ResourceReading';

/** A virtual gateway; its gateway routes are resources of their own. */
export function readVirtualGateway(reading: ResourceReading): MeshObject {
  const spec = asRecord(reading.manifest.spec);
  return withoutUndefined({
    ...toCommonObject('virtual-gateway', reading),
    listeners: toListeners(spec.listeners),
    backendDefaults: toClientPolicy(
      asRecord(spec.backendDefaults).clientPolicy,
    ),
    podSelector: toLabelSelector(spec.podSelector),
  });
}
