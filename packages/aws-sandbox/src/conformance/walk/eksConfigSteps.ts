import {
  AssociateEncryptionConfigCommand,
  AssociateIdentityProviderConfigCommand,
  DescribeIdentityProviderConfigCommand,
  DescribeInsightCommand,
  DescribeInsightsRefreshCommand,
  DescribeUpdateCommand,
  DisassociateIdentityProviderConfigCommand,
  ListIdentityProviderConfigsCommand,
  ListInsightsCommand,
  StartInsightsRefreshCommand,
} from '@aws-sdk/client-eks';
import { step } from './step';
import type { Found } from './Walk';

const onCluster = ({ name }: Found) => ({ clusterName: name });
const provider = (found: Found) => ({
  ...onCluster(found),
  identityProviderConfig: { type: 'oidc', name: 'walk' },
});

/** Insights, an identity provider and the encryption of secrets. */
export const eksConfigSteps = [
  step(ListInsightsCommand, onCluster, {
    check: ({ insights = [] }) => insights.length > 0,
    keep: ({ insights = [] }) => ({ insightId: insights[0].id }),
    wait: true,
  }),
  step(
    DescribeInsightCommand,
    found => ({ ...onCluster(found), id: found.insightId }),
    { check: ({ insight }) => insight?.lastRefreshTime instanceof Date },
  ),
  step(StartInsightsRefreshCommand, onCluster),
  step(DescribeInsightsRefreshCommand, onCluster, {
    check: ({ status }) => status === 'COMPLETED',
    wait: true,
  }),
  step(AssociateIdentityProviderConfigCommand, found => ({
    ...onCluster(found),
    oidc: {
      identityProviderConfigName: 'walk',
      issuerUrl: 'https://id.example.com',
      clientId: 'walk',
    },
  })),
  step(DescribeIdentityProviderConfigCommand, provider, {
    check: ({ identityProviderConfig }) =>
      identityProviderConfig?.oidc?.status === 'ACTIVE',
    wait: true,
  }),
  step(ListIdentityProviderConfigsCommand, onCluster, {
    check: ({ identityProviderConfigs = [] }) =>
      identityProviderConfigs[0]?.name === 'walk',
  }),
  step(DisassociateIdentityProviderConfigCommand, provider),
  step(ListIdentityProviderConfigsCommand, onCluster, {
    check: ({ identityProviderConfigs = [] }) =>
      identityProviderConfigs.length === 0,
    wait: true,
  }),
  step(
    AssociateEncryptionConfigCommand,
    found => ({
      ...onCluster(found),
      encryptionConfig: [
        { provider: { keyArn: found.keyArn }, resources: ['secrets'] },
      ],
    }),
    {
      keep: ({ update }) => ({ updateId: update?.id }),
      passing: 'ResourceInUseException',
    },
  ),
  step(DescribeUpdateCommand, ({ name, updateId }) => ({ name, updateId }), {
    check: ({ update }) => update?.status === 'Successful',
    wait: true,
  }),
];
