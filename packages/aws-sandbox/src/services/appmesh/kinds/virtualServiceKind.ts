import type { GatewayRouteSpec } from '@aws-sdk/client-app-mesh';
import { missingReference, resourceInUse } from '../errors';
import type { MeshKind } from '../MeshKind';
import { meshTables } from '../tables';

/** A virtual service: the name under which others call what a virtual node or router provides. */
export const virtualServiceKind: MeshKind<'virtualService'> = {
  name: 'virtualService',
  table: meshTables.virtualService,
  label: 'VirtualService',
  nameMember: 'virtualServiceName',
  listMember: 'virtualServices',
  checkSpec({ provider }, { meshName }, place) {
    const node = provider?.virtualNode?.virtualNodeName;
    if (
      node !== undefined &&
      !place.find('virtualNode', { meshName, name: node })
    ) {
      throw missingReference('VirtualNode', node);
    }
    const router = provider?.virtualRouter?.virtualRouterName;
    if (
      router !== undefined &&
      !place.find('virtualRouter', { meshName, name: router })
    ) {
      throw missingReference('VirtualRouter', router);
    }
  },
  // Virtual nodes may name backends that do not exist, so they do not hold a virtual service back.
  checkUnused({ meshName, name }, place) {
    const routes = place.namesWhere(
      'gatewayRoute',
      meshName,
      spec => targetOf(spec) === name,
    );
    if (routes.length > 0) {
      throw resourceInUse(
        `VirtualService ${name} is being referenced in the following: GATEWAY_ROUTE: [${routes.join(
          ', ',
        )}]`,
      );
    }
  },
};

function targetOf(spec: GatewayRouteSpec): string | undefined {
  const route = spec.httpRoute ?? spec.http2Route ?? spec.grpcRoute;
  return route?.action?.target?.virtualService?.virtualServiceName;
}
