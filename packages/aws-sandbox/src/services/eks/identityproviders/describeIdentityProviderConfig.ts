import type {
  ConfigStatus,
  DescribeIdentityProviderConfigRequest,
  DescribeIdentityProviderConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { statusAt } from '../life';
import { findIdentityProvider } from './findIdentityProvider';

/** One identity provider configuration of a cluster. */
export const describeIdentityProviderConfig: Operation<
  DescribeIdentityProviderConfigRequest,
  DescribeIdentityProviderConfigResponse
> = (input, context) => {
  const row = findIdentityProvider(
    input.clusterName!,
    input.identityProviderConfig!,
    context,
  );
  return {
    identityProviderConfig: {
      oidc: {
        ...row.oidc,
        identityProviderConfigArn: row.arn,
        clusterName: row.clusterName,
        tags: row.tags,
        status: statusAt(row, context.now()) as ConfigStatus,
      },
    },
  };
};
