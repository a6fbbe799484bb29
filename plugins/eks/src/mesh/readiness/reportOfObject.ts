import type {
  MeshObject,
  MeshObjectType,
  MigrationPlan,
} from '@eks-platform/backstage-plugin-eks-common';

type ObjectReport = MigrationPlan['objects'][number];

/** What the App Mesh API calls the kinds, as the plan names them. */
const kinds: Record<MeshObjectType, string> = {
  'virtual-gateway': 'VirtualGateway',
  'gateway-route': 'GatewayRoute',
  'virtual-service': 'VirtualService',
  'virtual-router': 'VirtualRouter',
  route: 'Route',
  'virtual-node': 'VirtualNode',
};

/**
 * What a plan says of an object of the mesh; of a part of a custom resource what it says of the whole.
 *
 * @returns undefined when the plan does not know the object
 */
export function reportOfObject(
  plan: MigrationPlan,
  object: MeshObject,
): { report: ObjectReport; isPart: boolean } | undefined {
  const told = object.origin?.object;
  const report = plan.objects.find(({ source, fields }) =>
    told
      ? source.kind === told.kind &&
        source.name === told.name &&
        source.namespace === told.namespace &&
        source.cluster === object.origin?.cluster?.name
      : source.kind === kinds[object.type] &&
        source.name === object.name &&
        isOfParent(fields, object.parentName),
  );
  return (
    report && { report, isPart: report.source.kind !== kinds[object.type] }
  );
}

/** Two routers may have a route of one name: from the API each says whose it is. */
function isOfParent(
  fields: ObjectReport['fields'],
  parentName: string | undefined,
): boolean {
  const parent = fields.find(
    ({ path }) => path === 'virtualRouterName' || path === 'virtualGatewayName',
  );
  return (
    parentName === undefined ||
    parent === undefined ||
    parent.value === parentName
  );
}
