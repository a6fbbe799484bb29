import type {
  CreateServiceNetworkServiceAssociationRequest,
  CreateServiceNetworkServiceAssociationResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { dnsEntry, suffixOf } from './dnsEntry';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { requireActive } from './requireActive';
import { showServiceAssociation } from './showServiceAssociation';
import { mergeTags } from './tags';

const TYPE = 'SERVICE_NETWORK_SERVICE_ASSOCIATION';

/** Begins to make a service known in a service network. */
export const createServiceNetworkServiceAssociation: Operation<
  CreateServiceNetworkServiceAssociationRequest,
  CreateServiceNetworkServiceAssociationResponse
> = (input, context) => {
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const service = place.find('service', input.serviceIdentifier!);
  const network = place.find('serviceNetwork', input.serviceNetworkIdentifier!);
  const rows = place.list(
    'serviceAssociation',
    row => row.serviceNetworkId === network.id,
  );
  const repeated = rowOfRepeatedRequest(rows, request, TYPE);
  if (repeated) return showServiceAssociation(repeated, place, context.now());
  requireActive('service', service, context.now());
  const existing = rows.find(row => row.serviceId === service.id);
  if (existing) {
    throw conflict(
      `Service ${service.name} is already associated with service network ${network.name}`,
      { resourceId: existing.id, resourceType: TYPE },
    );
  }
  checkQuota('service associations per service network', rows.length + 1, TYPE);
  const row = addLatticeRow(
    'serviceAssociation',
    { context, tags, request, durationMs: durations.serviceAssociation },
    { serviceId: service.id, serviceNetworkId: network.id, dnsEntry: {} },
  );
  row.dnsEntry = dnsEntry(context.region, service.name, suffixOf(row.id));
  return showServiceAssociation(row, place, context.now());
};
