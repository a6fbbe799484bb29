import type {
  ListRulesRequest,
  ListRulesResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { showRule } from './showRule';

/** Lists the rules of a listener in the order in which they are tried, the default rule last. */
export const listRules: Operation<ListRulesRequest, ListRulesResponse> = (
  input,
  context,
) => {
  const place = new LatticePlace(context);
  const listener = findListener(place, input);
  return latticePage(
    place.list('rule', row => row.listenerId === listener.id),
    input,
    {
      keyOf: row => String(row.priority ?? 9999).padStart(4, '0'),
      show: showRule,
    },
  );
};
