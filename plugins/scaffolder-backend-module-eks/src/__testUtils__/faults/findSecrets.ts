import { inspect } from 'node:util';
import type { RunResult } from '../ActionBench';

/** The secret with which the actions sign what they ask. */
export const SECRET = 'planted-secret-access-key';

const SECRETS = new RegExp(
  `${SECRET}|Signature=|X-Amz-Security-Token|k8s-aws-v1\\.|Bearer `,
  'i',
);

/** Credentials in what a run of an action tells: its log, its outputs, and its error with all its causes. */
export function findSecrets({ log, outputs, error }: RunResult): string[] {
  const told = [...log.map(line => inspect(line, { depth: 9 }))];
  told.push(inspect(outputs, { depth: 9 }));
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    told.push(each.message, each.stack ?? '');
  }
  return told
    .filter(text => SECRETS.test(text))
    .map(text => `tells a secret: ${text}`);
}
