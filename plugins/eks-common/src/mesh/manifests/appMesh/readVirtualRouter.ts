import { toListeners } from '../../appMesh/toListeners';
import { toRouteRule } from '../../appMesh/toRouteRule';
import { meshOriginArn } from '../../meshOriginArn';
import type { MeshObject } from '../../MeshObject';
import { asList, asRecord, asText } from '../../plainValues';
import {
  referenceOf,
  toCommonObject,
  type ResourceReading,
} from './ResourceReading';

/** A virtual router and the routes inside its resource, each an object of its own. */
export function readVirtualRouter(reading: ResourceReading): MeshObject[] {
  const spec = asRecord(reading.manifest.spec);
  const router: MeshObject = {
    ...toCommonObject('virtual-router', reading),
    listeners: toListeners(spec.listeners),
  };
  const routes = asList(spec.routes).map((value, position) =>
    toRoute(reading, router, value, position),
  );
  return [router, ...routes];
}

function toRoute(
  reading: ResourceReading,
  router: MeshObject,
  value: unknown,
  position: number,
): MeshObject {
  const name = asText(asRecord(value).name) ?? `route-${position}`;
  const { envelope: _, problems: __, ...common } = router;
  return {
    ...common,
    arn: meshOriginArn(router.origin ?? {}, 'route', name),
    awsArn: `${router.awsArn}/route/${name}`,
    type: 'route',
    name,
    parentName: router.name,
    listeners: [],
    ...toRouteRule(value, target =>
      referenceOf(reading, 'virtual-node', target),
    ),
    spec: value,
  };
}
