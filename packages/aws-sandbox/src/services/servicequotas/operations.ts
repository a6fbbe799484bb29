import type { OperationTable } from '../../server/Operation';
import { getAWSDefaultServiceQuota } from './getAWSDefaultServiceQuota';
import { getServiceQuota } from './getServiceQuota';
import { listAWSDefaultServiceQuotas } from './listAWSDefaultServiceQuotas';
import { listServiceQuotas } from './listServiceQuotas';
import { listServices } from './listServices';

/** The Service Quotas operations of the sandbox. */
export const serviceQuotasOperations: OperationTable = {
  GetAWSDefaultServiceQuota: getAWSDefaultServiceQuota,
  GetServiceQuota: getServiceQuota,
  ListAWSDefaultServiceQuotas: listAWSDefaultServiceQuotas,
  ListServiceQuotas: listServiceQuotas,
  ListServices: listServices,
};
