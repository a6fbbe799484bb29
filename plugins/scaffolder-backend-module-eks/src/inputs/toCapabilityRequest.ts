import type { CapabilityRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { capabilityInput } from './capabilityInput';

/** The capability that an input asks for. */
export function toCapabilityRequest(
  input: z.output<ReturnType<typeof capabilityInput>>,
): CapabilityRequest {
  const { accountId, region, timeoutMinutes, ...request } = input;
  return { kind: 'capability', ...request };
}
