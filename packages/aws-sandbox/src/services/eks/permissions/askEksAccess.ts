import type {
  AccessQuestion,
  AskAccess,
} from '../../../authorization/AccessQuestion';
import { requestTags } from '../../../authorization/requestTags';
import { passRoleQuestion } from '../../iam/permissions/passRoleQuestion';
import { findTaggedRow } from '../taggedResource';
import { eksConditions } from './eksConditions';
import { eksResource } from './eksResources';
import { passedRoles } from './passedRoles';

/**
 * What a caller of EKS must be allowed: the operation itself, `eks:TagResource` for the tags of something new, and
 * `iam:PassRole` for every role that it hands over.
 */
export const askEksAccess: AskAccess = (operation, input, context) => {
  const resource = eksResource(operation, input, context);
  const own: AccessQuestion = {
    action: `eks:${operation}`,
    resource,
    resourceTags: () => findTaggedRow(resource, context)?.tags,
    conditions: () => eksConditions(input),
  };
  const isTagging = operation.startsWith('Create') && hasTags(input);
  return [
    own,
    ...(isTagging ? [{ ...own, action: 'eks:TagResource' }] : []),
    ...passedRoles(operation, input).map(role =>
      passRoleQuestion(role, context),
    ),
  ];
};

function hasTags(input: object): boolean {
  return Object.keys(requestTags(input)).length > 0;
}
