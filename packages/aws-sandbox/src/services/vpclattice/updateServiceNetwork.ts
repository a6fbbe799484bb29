import type {
  UpdateServiceNetworkRequest,
  UpdateServiceNetworkResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { checkOneOf } from './rules/checkOneOf';
import { showServiceNetwork } from './showServiceNetwork';

/** Changes how a service network authorises requests. */
export const updateServiceNetwork: Operation<
  UpdateServiceNetworkRequest,
  UpdateServiceNetworkResponse
> = (input, context) => {
  checkOneOf('authType', input.authType, ['NONE', 'AWS_IAM']);
  const place = new LatticePlace(context);
  const row = place.find('serviceNetwork', input.serviceNetworkIdentifier!);
  row.authType = input.authType!;
  row.lastUpdatedAt = context.now();
  return showServiceNetwork(row, place);
};
