import {
  CreateAccessLogSubscriptionCommand,
  DeleteAccessLogSubscriptionCommand,
  DeleteAuthPolicyCommand,
  DeleteResourcePolicyCommand,
  GetAccessLogSubscriptionCommand,
  GetAuthPolicyCommand,
  GetResourcePolicyCommand,
  ListAccessLogSubscriptionsCommand,
  ListTagsForResourceCommand,
  PutAuthPolicyCommand,
  PutResourcePolicyCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAccessLogSubscriptionCommand,
} from '@aws-sdk/client-vpc-lattice';
import { step } from './step';
import type { Found } from './Walk';
import { policyOf } from './walkPolicies';

const logs = ({ logsId }: Found) => ({
  accessLogSubscriptionIdentifier: logsId,
});
const service = ({ serviceId }: Found) => ({ resourceIdentifier: serviceId });
const network = ({ networkArn }: Found) => ({ resourceArn: networkArn });
const tagged = ({ serviceArn }: Found) => ({ resourceArn: serviceArn });
const logGroup = (found: Found, name: string) =>
  `arn:aws:logs:${found.region}:${found.accountId}:log-group:${name}:*`;
const anyone = (Action: string) =>
  policyOf({ Principal: '*', Action, Resource: '*' });

/** Access logs, policies and tags. */
export const latticePolicySteps = [
  step(
    CreateAccessLogSubscriptionCommand,
    found => ({ ...service(found), destinationArn: logGroup(found, 'walk') }),
    { keep: ({ id }) => ({ logsId: id }) },
  ),
  step(UpdateAccessLogSubscriptionCommand, found => ({
    ...logs(found),
    destinationArn: logGroup(found, 'other'),
  })),
  step(GetAccessLogSubscriptionCommand, logs, {
    check: ({ destinationArn = '' }) => destinationArn.includes('other'),
  }),
  step(ListAccessLogSubscriptionsCommand, service, {
    check: ({ items = [] }) => items.length === 1,
  }),
  step(DeleteAccessLogSubscriptionCommand, logs),
  step(PutAuthPolicyCommand, found => ({
    ...service(found),
    policy: anyone('vpc-lattice-svcs:Invoke'),
  })),
  step(GetAuthPolicyCommand, service, {
    check: ({ state }) => state === 'Active',
  }),
  step(DeleteAuthPolicyCommand, service),
  step(PutResourcePolicyCommand, found => ({
    ...network(found),
    policy: anyone('vpc-lattice:GetServiceNetwork'),
  })),
  step(GetResourcePolicyCommand, network, {
    check: ({ policy = '' }) => policy.includes('GetServiceNetwork'),
  }),
  step(DeleteResourcePolicyCommand, network),
  step(TagResourceCommand, found => ({ ...tagged(found), tags: { a: 'b' } })),
  step(ListTagsForResourceCommand, tagged, {
    check: ({ tags }) => tags?.a === 'b',
  }),
  step(UntagResourceCommand, found => ({ ...tagged(found), tagKeys: ['a'] })),
];
