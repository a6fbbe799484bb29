import type { KubernetesManifest } from '../KubernetesManifest';
import { namespaceOf } from '../ManifestIndex';

/** The API group of the Gateway API. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';
/** The API group of VPC Lattice's own custom resources. */
export const LATTICE_GROUP = 'application-networking.k8s.aws';

/** What the controller of VPC Lattice answers for. */
export const LATTICE_CONTROLLER =
  'application-networking.k8s.aws/gateway-api-controller';
/** The class that its documentation tells everybody to make. */
export const LATTICE_CLASS = 'amazon-vpc-lattice';

/** Names of the annotations that the controller reads and writes. */
export const LatticeAnnotations = {
  serviceName: `${LATTICE_GROUP}/service-name-override`,
  serviceArn: `${LATTICE_GROUP}/lattice-service-arn`,
  domainName: `${LATTICE_GROUP}/lattice-assigned-domain-name`,
  standalone: `${LATTICE_GROUP}/standalone`,
} as const;

/**
 * The name that the controller gives to the Lattice service of a route: `<route>-<namespace>`, cut to fit into the 40
 * characters that Lattice allows, unless an annotation says another one.
 */
export function latticeServiceName(route: KubernetesManifest): string {
  const { name, annotations = {} } = route.metadata;
  return (
    annotations[LatticeAnnotations.serviceName] ??
    `${cut(name, 20)}-${cut(namespaceOf(route), 18)}`
  );
}

function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/^-+|-+$/g, '');
}
