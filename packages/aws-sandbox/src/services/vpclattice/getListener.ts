import type {
  GetListenerRequest,
  GetListenerResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findListener } from './findListener';
import { LatticePlace } from './LatticePlace';
import { showListener } from './showListener';

/** Describes a listener. */
export const getListener: Operation<GetListenerRequest, GetListenerResponse> = (
  input,
  context,
) => {
  const place = new LatticePlace(context);
  return showListener(findListener(place, input), place);
};
