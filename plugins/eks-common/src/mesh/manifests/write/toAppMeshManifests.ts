import { kubernetesName } from '../../../migration/manifests/kubernetesName';
import type { AppMeshObjectType } from '../../../preflight/requests/MeshObjectsRequest';
import { asRecord } from '../../plainValues';
import type { KubernetesManifest } from '../KubernetesManifest';
import { ManifestNames } from './ManifestNames';
import { toResourceSpec } from './toResourceSpec';

/**
 * An object of App Mesh, in the words of its API, for which a custom resource is to be written.
 *
 * @public
 */
export interface AppMeshManifestObject {
  type: AppMeshObjectType;
  name: string;
  /** The virtual router of a route, the virtual gateway of a gateway route. */
  parentName?: string;
  spec: object;
  /** Labels of the pods of a virtual node or gateway. */
  podLabels?: Record<string, string>;
}

/**
 * What custom resources are to be written for.
 *
 * @public
 */
export interface AppMeshManifestsRequest {
  meshName: string;
  /** Namespace of everything but the mesh. */
  namespace: string;
  objects: AppMeshManifestObject[];
  /** Account and region in which objects exist that are referred to and not written; unknown when missing. */
  existingIn?: { accountId: string; region: string };
}

/**
 * Something that custom resources cannot say.
 *
 * @public
 */
export interface ManifestProblem {
  /** The object in words, for example `virtual node 'cart'`. */
  object: string;
  message: string;
}

const API_VERSION = 'appmesh.k8s.aws/v1beta2';
/** Kubernetes gives this label to every namespace. */
const NAMESPACE_LABEL = 'kubernetes.io/metadata.name';
const GATEWAY_LABEL = 'eks-platform.io/virtual-gateway';

const KINDS: Record<Exclude<AppMeshObjectType, 'route'>, string> = {
  mesh: 'Mesh',
  'virtual-node': 'VirtualNode',
  'virtual-router': 'VirtualRouter',
  'virtual-service': 'VirtualService',
  'virtual-gateway': 'VirtualGateway',
  'gateway-route': 'GatewayRoute',
};

/**
 * Custom resources of the App Mesh controller for objects in the words of App Mesh's API, in the order in which the
 * controller takes them, with everything that they cannot say.
 *
 * `awsName` is always the name in App Mesh, so that the controller makes the very objects that the API would. Mesh and
 * gateways are tied to the namespace by the label that Kubernetes gives it. What is referred to and not written is named
 * by its ARN. Routes are a part of their router.
 *
 * @public
 */
export function toAppMeshManifests(request: AppMeshManifestsRequest): {
  manifests: KubernetesManifest[];
  problems: ManifestProblem[];
} {
  const { meshName, namespace, objects, existingIn } = request;
  const names = new ManifestNames(objects);
  const problems: ManifestProblem[] = [];

  function specOf(object: AppMeshManifestObject): Record<string, unknown> {
    const title = `${object.type.replace('-', ' ')} '${object.name}'`;
    return toResourceSpec(object, {
      names,
      existing: existingIn && { ...existingIn, meshName },
      onProblem: message => problems.push({ object: title, message }),
    });
  }

  function toManifest(object: AppMeshManifestObject): KubernetesManifest {
    const { type, name, parentName } = object;
    const gateway = type === 'gateway-route' ? parentName : undefined;
    return {
      apiVersion: API_VERSION,
      kind: KINDS[type as Exclude<AppMeshObjectType, 'route'>],
      metadata: {
        name: names.of(object),
        ...(type !== 'mesh' && { namespace }),
        ...(gateway !== undefined && {
          labels: { [GATEWAY_LABEL]: kubernetesName(gateway) },
        }),
      },
      spec: {
        awsName: name,
        ...selectorsOf(object, namespace),
        ...specOf(object),
        ...(type === 'virtual-router' && { routes: routesOf(name) }),
      },
    };
  }

  function routesOf(router: string) {
    return objects
      .filter(
        ({ type, parentName }) => type === 'route' && parentName === router,
      )
      .map(route => ({ name: route.name, ...specOf(route) }));
  }

  const manifests = objects
    .filter(({ type }) => type !== 'route')
    .map(toManifest);
  for (const { type, name, parentName } of objects) {
    const parentType = type === 'route' ? 'virtual-router' : 'virtual-gateway';
    if (
      parentName !== undefined &&
      !names.has({ type: parentType, name: parentName })
    ) {
      problems.push({
        object: `${type.replace('-', ' ')} '${name}'`,
        message: `Wanted ${parentType.replace(
          '-',
          ' ',
        )} '${parentName}' among those written, as it belongs to it, found none`,
      });
    }
  }
  return { manifests, problems };
}

function selectorsOf(
  { type, name, podLabels }: AppMeshManifestObject,
  namespace: string,
) {
  const inNamespace = { matchLabels: { [NAMESPACE_LABEL]: namespace } };
  return {
    ...(type === 'mesh' && { namespaceSelector: inNamespace }),
    ...(type === 'virtual-gateway' && {
      namespaceSelector: inNamespace,
      gatewayRouteSelector: {
        matchLabels: { [GATEWAY_LABEL]: kubernetesName(name) },
      },
    }),
    ...(podLabels && { podSelector: { matchLabels: asRecord(podLabels) } }),
  };
}
