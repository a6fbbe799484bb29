import { GATEWAY_GROUP, LATTICE_API } from '../manifests/apiVersions';
import { addManifest, type MigrationContext } from '../MigrationContext';
import type { ReadObject } from '../read/MigrationMesh';
import type { ServiceCalls } from '../cutover/serviceCalls';
import type { ConvertedService } from './ConvertedService';

/**
 * Makes who may call: anybody of the account for the whole network, and for each service whose callers' roles are all
 * known those roles alone. They are applied after callers sign their requests.
 */
export function makeAuthorization(
  context: MigrationContext,
  services: ConvertedService[],
  calls: ServiceCalls,
): void {
  const { name, namespace, cluster } = context.gateway;
  const { accountId } = context.options;
  addManifest(context, {
    stage: 'authorization',
    cluster,
    purpose:
      'Requests from the account of the mesh alone: the fence that the mesh was.',
    object: {
      apiVersion: LATTICE_API,
      kind: 'IAMAuthPolicy',
      metadata: { name, namespace },
      spec: {
        targetRef: { group: GATEWAY_GROUP, kind: 'Gateway', name },
        policy: policyText({
          Effect: 'Allow',
          Principal: '*',
          Action: 'vpc-lattice-svcs:Invoke',
          Resource: '*',
          ...(accountId && {
            Condition: {
              StringEquals: {
                'vpc-lattice-svcs:SourceVpcOwnerAccount': accountId,
              },
            },
          }),
        }),
      },
    },
  });
  for (const { service, ports } of services) {
    const roles = rolesOf(context, calls.callersOf(service));
    for (const { manifest, protocol } of ports) {
      // TLS that Lattice does not open cannot be authorized.
      if (manifest && roles && protocol !== 'tcp') {
        const { kind, metadata } = manifest.object;
        addManifest(
          context,
          {
            stage: 'authorization',
            cluster,
            purpose: `Lets the declared callers of ${service.awsName} call it, and nobody else.`,
            object: {
              apiVersion: LATTICE_API,
              kind: 'IAMAuthPolicy',
              metadata: {
                name: metadata.name,
                namespace: metadata.namespace ?? namespace,
              },
              spec: {
                targetRef: {
                  group: GATEWAY_GROUP,
                  kind,
                  name: metadata.name,
                },
                policy: policyText({
                  Effect: 'Allow',
                  Principal: { AWS: roles },
                  Action: 'vpc-lattice-svcs:Invoke',
                  Resource: '*',
                }),
              },
            },
          },
          service,
        );
      }
    }
  }
}

function policyText(statement: Record<string, unknown>): string {
  return `${JSON.stringify(
    { Version: '2012-10-17', Statement: [statement] },
    null,
    2,
  )}\n`;
}

/** The roles of all callers; undefined when there is no caller or one's role is not known. */
function rolesOf(
  { options }: MigrationContext,
  callers: ReadObject[],
): string[] | undefined {
  const roles = callers.map(
    ({ title, awsName }) =>
      options.roles?.[awsName] ?? options.roles?.[title.name],
  );
  return roles.length > 0 && roles.every(role => role !== undefined)
    ? [...new Set(roles)].sort()
    : undefined;
}
