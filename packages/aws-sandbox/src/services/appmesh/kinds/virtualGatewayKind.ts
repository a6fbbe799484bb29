import { VirtualGatewayPortProtocol } from '@aws-sdk/client-app-mesh';
import { badRequest, constraintError, resourceInUse } from '../errors';
import type { MeshKind } from '../MeshKind';
import { checkListeners } from '../rules/checkListeners';
import { checkRouteListener } from '../rules/checkRouteListener';
import { meshTables } from '../tables';
import { gatewayRouteOf } from './gatewayRouteKind';

/** A virtual gateway: lets traffic from outside into the mesh. */
export const virtualGatewayKind: MeshKind<'virtualGateway'> = {
  name: 'virtualGateway',
  table: meshTables.virtualGateway,
  label: 'VirtualGateway',
  nameMember: 'virtualGatewayName',
  listMember: 'virtualGateways',
  checkSpec({ listeners }, { meshName, name }, place) {
    if (!listeners?.length) {
      throw badRequest(
        "At least one listener must be given at 'spec.listeners'",
      );
    }
    checkProtocols(listeners.map(listener => listener.portMapping!.protocol!));
    checkListeners(listeners);
    const rows = place.list('gatewayRoute', { meshName, parentName: name });
    for (const row of rows) {
      const { protocol, matchPort } = gatewayRouteOf(row.spec);
      checkRouteListener({
        protocol,
        matchPort,
        listeners,
        routeLabel: `Gateway Route ${row.name}`,
        parentLabel: 'Virtual Gateway',
        parentName: name,
      });
    }
  },
  checkUnused({ meshName, name }, place) {
    if (place.list('gatewayRoute', { meshName, parentName: name }).length > 0) {
      throw resourceInUse(
        `VirtualGateway with name ${name} cannot be deleted because it has active GatewayRoutes, please delete GatewayRoutes before deleting the VirtualGateway`,
      );
    }
  },
};

function checkProtocols(protocols: string[]): void {
  const allowed: string[] = Object.values(VirtualGatewayPortProtocol);
  for (const [index, protocol] of protocols.entries()) {
    if (!allowed.includes(protocol)) {
      throw constraintError(
        `spec.listeners[${index}].portMapping.protocol`,
        protocol,
        `satisfy enum value set: [${allowed.join(', ')}]`,
      );
    }
  }
}
