import type {
  CreateServiceNetworkRequest,
  CreateServiceNetworkResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkName } from './rules/checkName';
import { checkOneOf } from './rules/checkOneOf';
import { showServiceNetwork } from './showServiceNetwork';
import { mergeTags } from './tags';

/** Makes a service network. */
export const createServiceNetwork: Operation<
  CreateServiceNetworkRequest,
  CreateServiceNetworkResponse
> = (input, context) => {
  const name = input.name!;
  checkName('serviceNetwork', name);
  checkOneOf('authType', input.authType, ['NONE', 'AWS_IAM']);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const rows = place.list('serviceNetwork');
  const repeated = rowOfRepeatedRequest(rows, request, 'SERVICE_NETWORK');
  if (repeated) return showServiceNetwork(repeated, place);
  const taken = rows.find(row => row.name === name);
  if (taken) {
    throw conflict(`A service network named ${name} already exists`, {
      resourceId: taken.id,
      resourceType: 'SERVICE_NETWORK',
    });
  }
  checkQuota('service networks per region', rows.length + 1, 'SERVICE_NETWORK');
  const row = addLatticeRow(
    'serviceNetwork',
    { context, tags, request },
    {
      name,
      authType: input.authType ?? 'NONE',
      sharingEnabled: input.sharingConfig?.enabled ?? true,
    },
  );
  return showServiceNetwork(row, place);
};
