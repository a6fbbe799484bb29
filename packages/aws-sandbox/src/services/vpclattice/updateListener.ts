import type {
  UpdateListenerRequest,
  UpdateListenerResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { checkAction } from './rules/checkAction';
import { defaultRuleOf, showListener } from './showListener';

/** Changes the default action of a listener. */
export const updateListener: Operation<
  UpdateListenerRequest,
  UpdateListenerResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = findListener(place, input);
  const rule = defaultRuleOf(row, place)!;
  rule.action = checkAction(
    'defaultAction',
    input.defaultAction!,
    row.protocol,
    place,
  );
  rule.lastUpdatedAt = context.now();
  row.lastUpdatedAt = context.now();
  return showListener(row, place);
};
