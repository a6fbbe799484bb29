import {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  ListAWSDefaultServiceQuotasCommand,
  ListServiceQuotasCommand,
  ListServicesCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { step } from './step';
import type { Walk } from './Walk';

const ofEks = () => ({ ServiceCode: 'eks' });
/** How many clusters a Region may have. */
const clusters = () => ({ ServiceCode: 'eks', QuotaCode: 'L-1194D53C' });

/** The quotas of EKS. */
export const serviceQuotasWalk: Walk = {
  service: 'servicequotas',
  client: config => new ServiceQuotasClient(config),
  steps: [
    step(ListServicesCommand, () => ({}), {
      check: ({ Services = [] }) => Services.length > 0,
    }),
    step(ListServiceQuotasCommand, ofEks, {
      check: ({ Quotas = [] }) => Quotas.length > 0,
    }),
    step(ListAWSDefaultServiceQuotasCommand, ofEks, {
      check: ({ Quotas = [] }) => Quotas.length > 0,
    }),
    step(GetServiceQuotaCommand, clusters, {
      check: ({ Quota }) => Quota?.QuotaName === 'Clusters',
    }),
    step(GetAWSDefaultServiceQuotaCommand, clusters, {
      check: ({ Quota }) => Quota?.Value === 100,
    }),
  ],
};
