import { resourceInUse } from '../errors';
import type { MeshKind } from '../MeshKind';
import { checkListeners } from '../rules/checkListeners';
import { checkRouteListener } from '../rules/checkRouteListener';
import { meshTables } from '../tables';
import { routeOf } from './routeKind';

/** A virtual router: sends the traffic of virtual services along its routes. */
export const virtualRouterKind: MeshKind<'virtualRouter'> = {
  name: 'virtualRouter',
  table: meshTables.virtualRouter,
  label: 'VirtualRouter',
  nameMember: 'virtualRouterName',
  listMember: 'virtualRouters',
  checkSpec({ listeners }, { meshName, name }, place) {
    checkListeners(listeners);
    for (const row of place.list('route', { meshName, parentName: name })) {
      const { protocol, matchPort } = routeOf(row.spec);
      checkRouteListener({
        protocol,
        matchPort,
        listeners,
        routeLabel: `Route ${row.name}`,
        parentLabel: 'Virtual Router',
        parentName: name,
      });
    }
  },
  checkUnused({ meshName, name }, place) {
    const services = place.namesWhere(
      'virtualService',
      meshName,
      spec => spec.provider?.virtualRouter?.virtualRouterName === name,
    );
    if (services.length > 0) {
      throw resourceInUse(
        `VirtualRouter with name ${name} cannot be deleted because it is a VirtualService provider`,
      );
    }
    if (place.list('route', { meshName, parentName: name }).length > 0) {
      throw resourceInUse(
        `VirtualRouter with name ${name} cannot be deleted because it has active Routes, please delete Routes before deleting the VirtualRouter`,
      );
    }
  },
};
