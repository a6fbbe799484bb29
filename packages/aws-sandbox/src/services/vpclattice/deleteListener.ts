import type {
  DeleteListenerRequest,
  DeleteListenerResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { listenerTable, ruleTable } from './tables';

/** Deletes a listener with its rules. */
export const deleteListener: Operation<
  DeleteListenerRequest,
  DeleteListenerResponse
> = (input, context) => {
  const row = findListener(new LatticePlace(context), input);
  const rules = context.place.table(ruleTable);
  for (const rule of rules.values()) {
    if (rule.listenerId === row.id) rules.delete(rule.id);
  }
  context.place.table(listenerTable).delete(row.id);
  return {};
};
