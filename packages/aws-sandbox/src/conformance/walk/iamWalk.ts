import { IAMClient } from '@aws-sdk/client-iam';
import { iamPolicySteps } from './iamPolicySteps';
import { iamProviderSteps } from './iamProviderSteps';
import { iamRoleSteps } from './iamRoleSteps';
import type { Walk } from './Walk';

/** Roles, policies, instance profiles and OIDC providers, from their making to their end. */
export const iamWalk: Walk = {
  service: 'iam',
  client: config => new IAMClient(config),
  steps: [...iamRoleSteps, ...iamPolicySteps, ...iamProviderSteps],
};
