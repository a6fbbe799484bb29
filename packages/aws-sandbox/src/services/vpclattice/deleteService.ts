import type {
  DeleteServiceRequest,
  DeleteServiceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { conflict } from './errors';
import { forgetPolicies } from './forgetPolicies';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { requireActive } from './requireActive';
import { showService } from './showService';
import { listenerTable, ruleTable } from './tables';

/** Begins to delete a service that is in no service network, with its listeners and rules. */
export const deleteService: Operation<
  DeleteServiceRequest,
  DeleteServiceResponse
> = (input, context) => {
  const place = new LatticePlace(context);
  const row = place.find('service', input.serviceIdentifier!);
  requireActive('service', row, context.now());
  const [association] = place.list(
    'serviceAssociation',
    candidate => candidate.serviceId === row.id,
  );
  if (association) {
    throw conflict(
      `Service ${row.name} is associated with service network ${association.serviceNetworkId}`,
      { resourceId: row.id, resourceType: 'SERVICE' },
    );
  }
  for (const key of [listenerTable, ruleTable]) {
    const table = context.place.table<{ id: string; serviceId: string }>(key);
    for (const child of table.values()) {
      if (child.serviceId === row.id) table.delete(child.id);
    }
  }
  forgetPolicies(context.place, row);
  row.goneAt = context.now() + context.scale(durations.serviceDelete);
  return showService(row, context.now());
};
