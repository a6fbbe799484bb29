import type {
  CreateServiceRequest,
  CreateServiceResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { dnsEntry, suffixOf } from './dnsEntry';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkCertificate, checkDomainName } from './rules/checkDomain';
import { checkName } from './rules/checkName';
import { checkOneOf } from './rules/checkOneOf';
import { showService } from './showService';
import { mergeTags } from './tags';

/** Begins a service, which is ACTIVE after some seconds. */
export const createService: Operation<
  CreateServiceRequest,
  CreateServiceResponse
> = (input, context) => {
  const name = input.name!;
  checkName('service', name);
  checkOneOf('authType', input.authType, ['NONE', 'AWS_IAM']);
  checkDomainName(input.customDomainName);
  checkCertificate(input.certificateArn);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const rows = new LatticePlace(context).list('service');
  const repeated = rowOfRepeatedRequest(rows, request, 'SERVICE');
  if (repeated) return showService(repeated, context.now());
  const taken = rows.find(row => row.name === name);
  if (taken) {
    throw conflict(`A service named ${name} already exists`, {
      resourceId: taken.id,
      resourceType: 'SERVICE',
    });
  }
  checkQuota('services per region', rows.length + 1, 'SERVICE');
  const row = addLatticeRow(
    'service',
    { context, tags, request, durationMs: durations.service },
    {
      name,
      authType: input.authType ?? 'NONE',
      customDomainName: input.customDomainName,
      certificateArn: input.certificateArn || undefined,
      dnsEntry: {},
    },
  );
  row.dnsEntry = dnsEntry(context.region, name, suffixOf(row.id));
  return showService(row, context.now());
};
