import type { Finding } from './Finding';

type Words = Pick<Finding, 'field' | 'message' | 'remedy'>;

/** A finding that forbids the creation. */
export function errorFinding(code: string, words: Words): Finding {
  return { severity: 'error', code, ...words };
}

/** A finding that is told. */
export function warningFinding(code: string, words: Words): Finding {
  return { severity: 'warning', code, ...words };
}

/** A finding that is good to know. */
export function infoFinding(code: string, words: Words): Finding {
  return { severity: 'info', code, ...words };
}
