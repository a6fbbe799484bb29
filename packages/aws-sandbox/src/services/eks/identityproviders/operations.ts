import type { OperationTable } from '../../../server/Operation';
import { associateIdentityProviderConfig } from './associateIdentityProviderConfig';
import { describeIdentityProviderConfig } from './describeIdentityProviderConfig';
import { disassociateIdentityProviderConfig } from './disassociateIdentityProviderConfig';
import { listIdentityProviderConfigs } from './listIdentityProviderConfigs';

/** The EKS operations on the identity providers of a cluster's users. */
export const identityProviderOperations: OperationTable = {
  AssociateIdentityProviderConfig: associateIdentityProviderConfig,
  DescribeIdentityProviderConfig: describeIdentityProviderConfig,
  ListIdentityProviderConfigs: listIdentityProviderConfigs,
  DisassociateIdentityProviderConfig: disassociateIdentityProviderConfig,
};
