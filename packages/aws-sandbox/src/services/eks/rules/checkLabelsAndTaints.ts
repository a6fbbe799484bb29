import { TaintEffect, type Taint } from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkOneOf } from './checkOneOf';

const RESERVED_PREFIXES = ['kubernetes.io/', 'k8s.io/', 'eks.amazonaws.com/'];

const MAXIMUM_TAINTS = 50;

/**
 * Checks the labels of a node group.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkLabels(
  labels: Record<string, string> | undefined,
  subject: ErrorSubject,
): void {
  for (const [key, value] of Object.entries(labels ?? {})) {
    if (RESERVED_PREFIXES.some(prefix => isReserved(key, prefix))) {
      throw invalidParameter(
        `Label cannot contain reserved prefixes [${RESERVED_PREFIXES.join(
          ', ',
        )}], found '${key}'`,
        subject,
      );
    }
    checkLength('label key', key, 1, subject);
    checkLength(`value of label '${key}'`, value, 1, subject);
  }
}

/**
 * Checks the taints of a node group.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkTaints(
  taints: Taint[] | undefined,
  subject: ErrorSubject,
): void {
  if ((taints?.length ?? 0) > MAXIMUM_TAINTS) {
    throw invalidParameter(
      `A node group can have at most ${MAXIMUM_TAINTS} taints, found ${
        taints!.length
      }`,
      subject,
    );
  }
  for (const taint of taints ?? []) {
    checkLength('taint key', taint.key ?? '', 1, subject);
    checkLength(`value of taint '${taint.key}'`, taint.value ?? '', 0, subject);
    checkOneOf(
      `effect of taint '${taint.key}'`,
      taint.effect ?? '(none)',
      TaintEffect,
      subject,
    );
  }
}

/** A prefix is reserved itself and as the end of a longer domain. */
function isReserved(key: string, prefix: string): boolean {
  return key.startsWith(prefix) || key.includes(`.${prefix}`);
}

function checkLength(
  what: string,
  text: string,
  minimum: number,
  subject: ErrorSubject,
): void {
  if (text.length < minimum || text.length > 63) {
    throw invalidParameter(
      `The ${what} must have ${minimum} to 63 characters, found ${text.length}`,
      subject,
    );
  }
}
