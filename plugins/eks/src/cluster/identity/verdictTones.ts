import type { BindingVerdict } from '@eks-platform/backstage-plugin-eks-common';
import type { Tone } from '@eks-platform/backstage-plugin-eks-react';

/** How good the news of each verdict is. */
export const verdictTones: Record<BindingVerdict, Tone> = {
  'annotated-not-trusted': 'error',
  'role-missing': 'error',
  'oidc-provider-missing': 'error',
  'audience-refused': 'error',
  'service-account-missing': 'error',
  'agent-missing': 'error',
  'fargate-unsupported': 'error',
  'wildcard-trust': 'warning',
  'audience-missing': 'warning',
  conditional: 'warning',
  'trusted-not-annotated': 'warning',
  overridden: 'warning',
  'foreign-account': 'neutral',
  unknown: 'neutral',
  bound: 'ok',
};
