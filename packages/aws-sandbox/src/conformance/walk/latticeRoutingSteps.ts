import {
  BatchUpdateRuleCommand,
  CreateListenerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteRuleCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  GetListenerCommand,
  GetRuleCommand,
  GetTargetGroupCommand,
  ListListenersCommand,
  ListRulesCommand,
  ListTargetGroupsCommand,
  ListTargetsCommand,
  RegisterTargetsCommand,
  UpdateListenerCommand,
  UpdateRuleCommand,
  UpdateTargetGroupCommand,
} from '@aws-sdk/client-vpc-lattice';
import { step } from './step';
import type { Found } from './Walk';

const notFound = { fixedResponse: { statusCode: 404 } };
const targetGroup = ({ targetGroupId }: Found) => ({
  targetGroupIdentifier: targetGroupId,
});
const targets = (found: Found) => ({
  ...targetGroup(found),
  targets: [{ id: found.address, port: 80 }],
});
const service = ({ serviceId }: Found) => ({ serviceIdentifier: serviceId });
const listener = (found: Found) => ({
  ...service(found),
  listenerIdentifier: found.listenerId,
});
const rule = (found: Found) => ({
  ...listener(found),
  ruleIdentifier: found.ruleId,
});
const onceFree = { passing: 'ConflictException' };

/** A target group with a target, a listener and a rule. */
export const madeRouting = [
  step(
    CreateTargetGroupCommand,
    ({ name, vpcId }) => ({
      name,
      type: 'IP' as const,
      config: { port: 80, protocol: 'HTTP' as const, vpcIdentifier: vpcId },
    }),
    { keep: ({ id }) => ({ targetGroupId: id }) },
  ),
  step(GetTargetGroupCommand, targetGroup, {
    check: ({ status }) => status === 'ACTIVE',
    wait: true,
  }),
  step(ListTargetGroupsCommand, () => ({}), {
    check: ({ items = [] }, { name }) => items.some(it => it.name === name),
  }),
  step(UpdateTargetGroupCommand, found => ({
    ...targetGroup(found),
    healthCheck: { enabled: false },
  })),
  step(RegisterTargetsCommand, targets, {
    check: ({ unsuccessful = [] }) => unsuccessful.length === 0,
  }),
  step(ListTargetsCommand, targetGroup, {
    check: ({ items = [] }, { address }) => items[0]?.id === address,
  }),
  step(DeregisterTargetsCommand, targets),
  step(
    CreateListenerCommand,
    found => ({
      ...service(found),
      name: 'http',
      protocol: 'HTTP' as const,
      defaultAction: notFound,
    }),
    {
      check: ({ port }) => port === 80,
      keep: ({ id }) => ({ listenerId: id }),
    },
  ),
  step(GetListenerCommand, listener, { check: ({ name }) => name === 'http' }),
  step(ListListenersCommand, service, {
    check: ({ items = [] }) => items.length === 1,
  }),
  step(UpdateListenerCommand, found => ({
    ...listener(found),
    defaultAction: notFound,
  })),
  step(
    CreateRuleCommand,
    found => ({
      ...listener(found),
      name: 'all',
      priority: 10,
      match: { httpMatch: { pathMatch: { match: { prefix: '/' } } } },
      action: notFound,
    }),
    { keep: ({ id }) => ({ ruleId: id }) },
  ),
  step(UpdateRuleCommand, found => ({ ...rule(found), priority: 20 })),
  step(GetRuleCommand, rule, { check: ({ priority }) => priority === 20 }),
  step(
    BatchUpdateRuleCommand,
    found => ({
      ...listener(found),
      rules: [{ ruleIdentifier: found.ruleId, priority: 30 }],
    }),
    { check: ({ unsuccessful = [] }) => unsuccessful.length === 0 },
  ),
  step(ListRulesCommand, listener, {
    check: ({ items = [] }) =>
      items.some(it => it.name === 'all' && it.priority === 30),
  }),
];

/** Their end. */
export const deletedRouting = [
  step(DeleteRuleCommand, rule, onceFree),
  step(DeleteListenerCommand, listener, onceFree),
  step(DeleteTargetGroupCommand, targetGroup, onceFree),
];
