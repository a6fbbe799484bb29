import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Scope } from '../inventory/Scope';
import { entityName } from './entityName';

/**
 * The reference of the entity that shows a service network, or a service in one, as AWS's API tells it.
 *
 * @public
 */
export function latticeEntityRef(
  network: { name: string; arn: string },
  options: {
    service?: { name: string; id: string };
    scope: Scope;
    namespace?: string;
  },
): string {
  const { service, scope, namespace = 'default' } = options;
  return stringifyEntityRef({
    kind: 'Resource',
    namespace,
    name: entityName({
      ...scope,
      arn: service ? `${network.arn}/service/${service.id}` : network.arn,
      path: service
        ? [network.name, 'lattice', 'service', service.name]
        : ['service-network', network.name],
    }),
  });
}
