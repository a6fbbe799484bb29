import type { AddonRequest } from '@eks-platform/backstage-plugin-eks-common';
import type { z } from 'zod/v3';
import type { addonInput } from './addonInput';

/** The addon that an input asks for; a configuration given as an object becomes text, as EKS takes it. */
export function toAddonRequest(
  input: z.output<ReturnType<typeof addonInput>>,
): AddonRequest {
  const {
    accountId,
    region,
    timeoutMinutes,
    configurationValues: values,
    ...request
  } = input;
  return {
    kind: 'addon',
    ...request,
    ...(values !== undefined && {
      configurationValues:
        typeof values === 'string' ? values : JSON.stringify(values),
    }),
  };
}
