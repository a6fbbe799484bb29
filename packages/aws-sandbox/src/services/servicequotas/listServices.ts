import type {
  ListServicesRequest,
  ListServicesResponse,
} from '@aws-sdk/client-service-quotas';
import type { Operation } from '../../server/Operation';
import { quotaServices } from './quotas';
import { quotasPage } from './quotasPage';

/** The services that have quotas here, page by page. */
export const listServices: Operation<
  ListServicesRequest,
  ListServicesResponse
> = input => {
  const { items, nextToken } = quotasPage(
    Object.entries(quotaServices),
    ([code]) => code,
    input,
  );
  return {
    Services: items.map(([code, { name }]) => ({
      ServiceCode: code,
      ServiceName: name,
    })),
    NextToken: nextToken,
  };
};
