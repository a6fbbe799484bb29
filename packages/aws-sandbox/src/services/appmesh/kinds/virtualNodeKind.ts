import { badRequest, resourceInUse } from '../errors';
import type { MeshKind } from '../MeshKind';
import { checkDurations } from '../rules/checkDurations';
import { checkListeners } from '../rules/checkListeners';
import { meshTables } from '../tables';
import { routeOf } from './routeKind';

/** A virtual node: stands for the pods or tasks of one workload. */
export const virtualNodeKind: MeshKind<'virtualNode'> = {
  name: 'virtualNode',
  table: meshTables.virtualNode,
  label: 'VirtualNode',
  nameMember: 'virtualNodeName',
  listMember: 'virtualNodes',
  checkSpec(spec) {
    checkListeners(spec.listeners);
    checkDurations(spec);
    if (spec.listeners?.length && !spec.serviceDiscovery) {
      throw badRequest(
        "Service discovery must be given at 'spec.serviceDiscovery' when the virtual node has a listener",
      );
    }
    const backends = (spec.backends ?? []).map(
      backend => backend.virtualService!.virtualServiceName!,
    );
    const twice = backends.find(
      (name, index) => backends.indexOf(name) !== index,
    );
    if (twice !== undefined) {
      throw badRequest(
        `Backends must be unique: ${twice} is given twice at 'spec.backends'`,
      );
    }
  },
  checkUnused({ meshName, name }, place) {
    const services = place.namesWhere(
      'virtualService',
      meshName,
      spec => spec.provider?.virtualNode?.virtualNodeName === name,
    );
    if (services.length > 0) {
      throw resourceInUse(
        `VirtualNode with name ${name} cannot be deleted because it is a VirtualService provider`,
      );
    }
    const routes = place.namesWhere('route', meshName, spec =>
      routeOf(spec).route.action!.weightedTargets!.some(
        target => target.virtualNode === name,
      ),
    );
    if (routes.length > 0) {
      throw resourceInUse(
        `VirtualNode with name ${name} cannot be deleted because it is the target of one or more routes.`,
      );
    }
  },
};
