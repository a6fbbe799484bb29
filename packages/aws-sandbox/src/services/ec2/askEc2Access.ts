import type {
  AccessQuestion,
  AskAccess,
} from '../../authorization/AccessQuestion';
import type { OperationContext } from '../../server/Operation';
import { requestTags } from '../../authorization/requestTags';
import {
  lookUpLaunchTemplate,
  type LaunchTemplateNames,
} from './launchtemplates/findLaunchTemplate';
import { ec2Arn, kindOfId } from './taggedKinds';

/** What a caller of EC2 must be allowed: to describe, on everything; to change, on the resource and for its tags. */
export const askEc2Access: AskAccess = (operation, input, context) => {
  if (operation.startsWith('Describe')) {
    return [{ action: `ec2:${operation}`, resource: '*' }];
  }
  const { Resources } = input as { Resources?: string[] };
  if (Resources) {
    return Resources.map(id =>
      question(operation, ec2Arn(context, id), context),
    );
  }
  const row = lookUpLaunchTemplate(context.place, input as LaunchTemplateNames);
  const isNew = operation === 'CreateLaunchTemplate';
  const arn = ec2Arn(context, isNew || !row ? 'lt-*' : row.launchTemplateId);
  const isTagging = Object.keys(requestTags(input)).length > 0;
  return [
    question(operation, arn, context),
    ...(isTagging ? [question('CreateTags', arn, context, operation)] : []),
  ];
};

function question(
  operation: string,
  resource: string,
  { place }: OperationContext,
  /** The operation that makes what is tagged. */
  createAction?: string,
): AccessQuestion {
  const id = resource.slice(resource.lastIndexOf('/') + 1);
  const kind = kindOfId(id);
  return {
    action: `ec2:${operation}`,
    resource,
    resourceTags: () => kind && place.table(kind.table).get(id)?.tags,
    conditions: () => ({
      'ec2:createaction': createAction ? [createAction] : undefined,
    }),
  };
}
