import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Scope } from '../inventory/Scope';
import { entityName } from './entityName';

/**
 * The reference of the entity that shows an object of an App Mesh mesh as AWS's API tells it: a virtual service has one of
 * its own, anything else is shown by its mesh.
 *
 * @public
 */
export function appMeshEntityRef(
  object: { type: string; name: string; arn: string },
  options: { meshName: string; scope: Scope; namespace?: string },
): string {
  const { meshName, namespace = 'default' } = options;
  const { accountId, region } = options.scope;
  const isService = object.type === 'virtual-service';
  return stringifyEntityRef({
    kind: 'Resource',
    namespace,
    name: entityName({
      accountId,
      region,
      // arn:aws:appmesh:REGION:ACCOUNT:mesh/NAME/…
      arn: isService ? object.arn : object.arn.split('/').slice(0, 2).join('/'),
      path: isService ? [meshName, 'service', object.name] : ['mesh', meshName],
    }),
  });
}
