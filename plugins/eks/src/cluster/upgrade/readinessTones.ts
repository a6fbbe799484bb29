import type { ReadinessState } from '@eks-platform/backstage-plugin-eks-common';
import type { Tone } from '@eks-platform/backstage-plugin-eks-react';

/** How good the news of each state of readiness is. */
export const readinessTones: Record<ReadinessState, Tone> = {
  ready: 'ok',
  attention: 'warning',
  blocked: 'error',
  unknown: 'neutral',
};
