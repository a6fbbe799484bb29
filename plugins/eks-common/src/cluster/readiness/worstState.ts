import type { ReadinessState } from '../UpgradeReadiness';

const WORST_FIRST: ReadinessState[] = [
  'blocked',
  'attention',
  'unknown',
  'ready',
];

/** The worst of several states; `ready` where there are none. */
export function worstState(states: ReadinessState[]): ReadinessState {
  return WORST_FIRST.find(state => states.includes(state)) ?? 'ready';
}
