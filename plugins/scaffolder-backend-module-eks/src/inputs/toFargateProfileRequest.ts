import type { FargateProfileRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { fargateProfileInput } from './fargateProfileInput';

/** The Fargate profile that an input asks for. */
export function toFargateProfileRequest(
  input: z.output<ReturnType<typeof fargateProfileInput>>,
): FargateProfileRequest {
  const { accountId, region, timeoutMinutes, ...request } = input;
  return { kind: 'fargate-profile', ...request };
}
