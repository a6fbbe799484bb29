import type { JsonObject } from '@backstage/types';

/**
 * The app configuration of the demo estate behind any AWS endpoint: two accounts, of which the second is reached by an
 * assumed role. For `mockServices.rootConfig` and the like; state other scopes where they matter.
 *
 * @public
 */
export function demoConfig(options: {
  /** Endpoint of every AWS service. */
  url: string;
  scopes?: JsonObject[];
  /** How fast AWS may be asked; as the product does unless told otherwise. */
  pace?: { burst: number; ratePerSecond: number };
  secretAccessKey?: string;
}): JsonObject {
  const { secretAccessKey = 'test', pace } = options;
  return {
    aws: {
      mainAccount: { accessKeyId: '111122223333', secretAccessKey },
    },
    eks: {
      aws: { endpoint: options.url, ...(pace && { pace }) },
      scopes: options.scopes ?? [
        {
          accountId: '111122223333',
          accountName: 'platform',
          regions: ['eu-west-1', 'us-east-1'],
          owner: 'group:default/platform',
        },
        {
          accountId: '444455556666',
          accountName: 'payments',
          regions: ['eu-west-1'],
          roleArn: 'arn:aws:iam::444455556666:role/backstage-eks',
          externalId: 'backstage-demo',
          owner: 'group:default/payments',
        },
      ],
    },
  };
}
