import { toGatewayRouteRule } from '../../appMesh/toRouteRule';
import type { MeshObject } from '../../MeshObject';
import { asRecord, asText } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import { matchesLabels } from '../matchesLabels';
import { namespaceOf } from '../ManifestIndex';
import { APP_MESH_GROUP, awsName } from './awsName';
import {
  referenceOf,
  toCommonObject,
  type ResourceReading,
} from './ResourceReading';

/** A gateway route with the virtual gateway that takes it and the virtual service it leads to. */
export function readGatewayRoute(
  reading: ResourceReading,
  isOfMesh: (manifest: KubernetesManifest) => boolean,
): MeshObject {
  const { manifest } = reading;
  const gateway = gatewayOf(reading, isOfMesh);
  const object = toCommonObject('gateway-route', {
    ...reading,
    problems: [...reading.problems, ...gateway.problems],
  });
  const { parentName } = gateway;
  return {
    ...object,
    ...(parentName !== undefined && {
      parentName,
      awsArn:
        asText(asRecord(manifest.status).gatewayRouteARN) ??
        `${reading.mesh.awsArn}/virtualGateway/${parentName}/gatewayRoute/${object.name}`,
    }),
    ...toGatewayRouteRule(manifest.spec, target =>
      referenceOf(reading, 'virtual-service', target),
    ),
  };
}

/**
 * The virtual gateway of a gateway route, as the controller's webhook finds it when the route is made: the one that
 * `virtualGatewayRef` names, otherwise the one whose selectors take the route and its namespace. Where namespaces are not
 * told of, the only one whose `gatewayRouteSelector` does not speak against it.
 */
function gatewayOf(
  reading: ResourceReading,
  isOfMesh: (manifest: KubernetesManifest) => boolean,
): { parentName?: string; problems: string[] } {
  const { manifest, index } = reading;
  const named = referenceOf(reading, 'virtual-gateway', {
    virtualGatewayRef: asRecord(manifest.spec).virtualGatewayRef,
  });
  if (named) {
    return {
      parentName: named.name,
      problems: named.problem ? [named.problem] : [],
    };
  }
  const namespace = index.find('', 'Namespace', namespaceOf(manifest));
  const taking = index.all(APP_MESH_GROUP, 'VirtualGateway').filter(gateway => {
    const { namespaceSelector, gatewayRouteSelector } = asRecord(gateway.spec);
    return (
      isOfMesh(gateway) &&
      (!namespace ||
        matchesLabels(namespaceSelector, namespace.metadata.labels)) &&
      (gatewayRouteSelector === undefined ||
        matchesLabels(gatewayRouteSelector, manifest.metadata.labels))
    );
  });
  const [gateway, ...others] = taking;
  if (!gateway) {
    return { problems: ['no virtual gateway selects it'] };
  }
  return {
    parentName: awsName(gateway),
    problems:
      others.length > 0
        ? [
            `several virtual gateways select it: ${taking
              .map(awsName)
              .join(', ')}`,
          ]
        : [],
  };
}
