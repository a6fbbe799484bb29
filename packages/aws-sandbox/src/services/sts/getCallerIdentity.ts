import type {
  GetCallerIdentityRequest,
  GetCallerIdentityResponse,
} from '@aws-sdk/client-sts';
import type { Operation } from '../../server/Operation';

/** Who the caller is. */
export const getCallerIdentity: Operation<
  GetCallerIdentityRequest,
  GetCallerIdentityResponse
> = (_input, { principal }) => ({
  UserId: principal.userId,
  Account: principal.accountId,
  Arn: principal.arn,
});
