import type {
  UpdateServiceRequest,
  UpdateServiceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { LatticePlace } from './LatticePlace';
import { requireActive } from './requireActive';
import { checkCertificate } from './rules/checkDomain';
import { checkOneOf } from './rules/checkOneOf';
import { showService } from './showService';

/** Changes the authorisation or the certificate of a service. */
export const updateService: Operation<
  UpdateServiceRequest,
  UpdateServiceResponse
> = (input, context) => {
  checkOneOf('authType', input.authType, ['NONE', 'AWS_IAM']);
  checkCertificate(input.certificateArn);
  const place = new LatticePlace(context);
  const row = place.find('service', input.serviceIdentifier!);
  requireActive('service', row, context.now());
  row.authType = input.authType ?? row.authType;
  row.certificateArn = input.certificateArn || row.certificateArn;
  row.lastUpdatedAt = context.now();
  return showService(row, context.now());
};
