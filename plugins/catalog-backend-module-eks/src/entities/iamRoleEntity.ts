import type { Entity } from '@backstage/catalog-model';
import {
  EksEntityTypes,
  type IamRole,
} from '@eks-platform/backstage-plugin-eks-common';
import { componentsOf } from './Bindings';
import type { EntityContext } from './EntityContext';
import { resourceEntity } from './resourceEntity';

/**
 * The entity of a role that workloads assume, a dependency of the components that run as a ServiceAccount it trusts.
 *
 * @public
 */
export function iamRoleEntity(role: IamRole, context: EntityContext): Entity {
  const { scope, bindings } = context;
  return resourceEntity({
    object: role,
    context,
    type: EksEntityTypes.IAM_ROLE,
    title: role.name,
    description: `IAM role for workloads, in ${
      scope.accountName ?? scope.accountId
    }`,
    awsType: 'AWS::IAM::Role',
    awsId: role.name,
    dependencyOf: componentsOf(role, bindings),
  });
}
