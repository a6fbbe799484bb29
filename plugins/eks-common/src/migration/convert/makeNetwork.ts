import {
  GATEWAY_API,
  GATEWAY_GROUP,
  LATTICE_API,
} from '../manifests/apiVersions';
import { addManifest, type MigrationContext } from '../MigrationContext';
import { objectsOfKind } from '../read/MigrationMesh';
import { allowedNamespaces } from './convertMesh';
import { isRemote } from './homeCluster';

const CERTIFICATE_OPTION = 'application-networking.k8s.aws/certificate-arn';

/** Makes what stands for the mesh itself: service network, Gateway, VPC association, access log and who may call. */
export function makeNetwork(context: MigrationContext): void {
  const { options, gateway } = context;
  const meshes = objectsOfKind(context.mesh, 'Mesh');
  const { name, namespace } = gateway;
  const targetRef = { group: GATEWAY_GROUP, kind: 'Gateway', name };
  addManifest(
    context,
    {
      stage: 'network',
      cluster: gateway.cluster,
      purpose: `The service network that takes the place of mesh ${context.mesh.name}.`,
      object: {
        apiVersion: LATTICE_API,
        kind: 'ServiceNetwork',
        metadata: { name },
      },
    },
    ...meshes,
  );
  for (const cluster of clustersOf(context)) {
    addManifest(
      context,
      {
        stage: 'network',
        cluster,
        purpose: `Shows service network ${name} to the routes.`,
        object: {
          apiVersion: GATEWAY_API,
          kind: 'Gateway',
          metadata: { name, namespace },
          spec: {
            gatewayClassName: 'amazon-vpc-lattice',
            listeners: listenersOfGateway(context),
          },
        },
      },
      ...meshes,
    );
    addManifest(
      context,
      {
        stage: 'network',
        cluster,
        purpose: 'Lets the pods of the VPC reach the service network.',
        object: {
          apiVersion: LATTICE_API,
          kind: 'VpcAssociationPolicy',
          metadata: { name, namespace },
          spec: {
            targetRef,
            associateWithVpc: true,
            ...(options.securityGroupIds?.length && {
              securityGroupIds: options.securityGroupIds,
            }),
          },
        },
      },
      ...meshes,
    );
  }
  if (options.accessLogDestinationArn) {
    addManifest(
      context,
      {
        stage: 'network',
        cluster: gateway.cluster,
        purpose: 'Takes the place of the access logs of the Envoys.',
        object: {
          apiVersion: LATTICE_API,
          kind: 'AccessLogPolicy',
          metadata: { name, namespace },
          spec: {
            targetRef,
            destinationArn: options.accessLogDestinationArn,
          },
        },
      },
      ...meshes,
    );
  }
}

/** The Gateway's cluster, and each other one that has nodes of the mesh: its pods call and are called as well. */
function clustersOf(context: MigrationContext): Array<string | undefined> {
  const remote = context.mesh.objects.flatMap(object =>
    isRemote(context, object) ? object.title.cluster ?? [] : [],
  );
  return [context.gateway.cluster, ...new Set(remote)];
}

/** One listener at least: a Gateway of none is no Gateway. */
function listenersOfGateway(context: MigrationContext) {
  const { certificateArn } = context.options;
  const namespaces = allowedNamespaces(context);
  const sections = [...context.sections.values()].sort(
    (left, right) =>
      left.port - right.port || left.name.localeCompare(right.name),
  );
  const listeners =
    sections.length > 0
      ? sections
      : [{ name: 'http', port: 80, protocol: 'HTTP' as const }];
  return listeners.map(({ name, port, protocol }) => ({
    name,
    port,
    protocol,
    ...(protocol === 'TLS' && { tls: { mode: 'Passthrough' } }),
    ...(protocol === 'HTTPS' &&
      certificateArn && {
        tls: {
          mode: 'Terminate',
          // The Gateway API asks for one; the controller reads the option instead.
          certificateRefs: [{ name: 'unused' }],
          options: { [CERTIFICATE_OPTION]: certificateArn },
        },
      }),
    allowedRoutes: { namespaces },
  }));
}
