import type {
  GetServiceRequest,
  GetServiceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { showService } from './showService';

/** Describes a service. */
export const getService: Operation<GetServiceRequest, GetServiceResponse> = (
  input,
  context,
) => {
  const place = new LatticePlace(context);
  const row = place.find('service', input.serviceIdentifier!);
  return showService(row, context.now());
};
