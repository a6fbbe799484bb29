import type { DescribeOrganizationResponse } from '@aws-sdk/client-organizations';
import type { Operation } from '../../server/Operation';
import { findOrganization } from './findOrganization';
import { accountArn } from './showAccount';

/** The organization that the account belongs to; every account of it may ask. */
export const describeOrganization: Operation<
  {},
  DescribeOrganizationResponse
> = (_, context) => {
  const organization = findOrganization(context);
  const { organizationId, managementAccountId, members } = organization;
  return {
    Organization: {
      Id: organizationId,
      Arn: `arn:aws:organizations::${managementAccountId}:organization/${organizationId}`,
      FeatureSet: 'ALL',
      MasterAccountId: managementAccountId,
      MasterAccountArn: accountArn(organization, managementAccountId),
      MasterAccountEmail: members.get(managementAccountId)?.email,
      AvailablePolicyTypes: [],
    },
  };
};
