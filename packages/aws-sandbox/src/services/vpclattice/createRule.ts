import type {
  CreateRuleRequest,
  CreateRuleResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { conflict, validation } from './errors';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkAction } from './rules/checkAction';
import { checkMatch } from './rules/checkMatch';
import { checkName } from './rules/checkName';
import { checkPriority } from './rules/checkPriority';
import { showRule } from './showRule';
import { mergeTags } from './tags';

/** Makes a rule of a listener. */
export const createRule: Operation<CreateRuleRequest, CreateRuleResponse> = (
  input,
  context,
) => {
  const name = input.name!;
  checkName('rule', name);
  checkMatch(input.match!);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const listener = findListener(place, input);
  const rows = place.list('rule', row => row.listenerId === listener.id);
  const repeated = rowOfRepeatedRequest(rows, request, 'RULE');
  if (repeated) return showRule(repeated);
  if (listener.protocol === 'TLS_PASSTHROUGH') {
    throw validation(
      'listenerIdentifier',
      'a TLS_PASSTHROUGH listener has no rules but its default',
    );
  }
  const taken = rows.find(row => row.name === name);
  if (taken) {
    throw conflict(`Listener ${listener.name} already has a rule ${name}`, {
      resourceId: taken.id,
      resourceType: 'RULE',
    });
  }
  checkPriority(input.priority!, listener, place);
  // The default rule, which is among the rows, does not count.
  checkQuota('rules per listener', rows.length, 'RULE');
  const action = checkAction('action', input.action!, listener.protocol, place);
  const row = addLatticeRow(
    'rule',
    { context, tags, request, parentArn: listener.arn },
    {
      name,
      serviceId: listener.serviceId,
      listenerId: listener.id,
      isDefault: false,
      match: input.match,
      priority: input.priority,
      action,
    },
  );
  return showRule(row);
};
