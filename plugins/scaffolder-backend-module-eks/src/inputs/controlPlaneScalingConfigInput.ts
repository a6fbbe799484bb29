import type { ControlPlaneTier } from '@eks-platform/backstage-plugin-eks-common';
import type { Zod } from './Zod';

const TIERS = [
  'standard',
  'tier-xl',
  'tier-2xl',
  'tier-4xl',
  'tier-8xl',
] as const satisfies ControlPlaneTier[];

/** How much a control plane is provisioned with. */
export const controlPlaneScalingConfigInput = (z: Zod) =>
  z
    .object({ tier: z.enum(TIERS) })
    .strict()
    .optional()
    .describe(
      'standard scales by itself and is the default; the others are provisioned in advance and cost more by the hour',
    );
