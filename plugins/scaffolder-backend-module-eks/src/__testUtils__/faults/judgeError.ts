import type { JsonObject, JsonValue } from '@backstage/types';
import type { FaultMode } from './FaultMode';

const NAMES = /(?:^n|N)ame$|^principalArn$/;

/** What an error of an action lacks: what was asked for, where, and what AWS said. */
export function judgeError(
  error: Error,
  input: JsonObject,
  mode: Pick<FaultMode, 'says' | 'isCancelled' | 'isOfSignIn'>,
): string[] {
  const { says, isCancelled, isOfSignIn } = mode;
  const { name, message } = error;
  if (isCancelled) {
    return name === 'AbortError'
      ? []
      : [`${name} of a cancelled task: ${message}`];
  }
  const wrong: string[] = [];
  const names = namesIn(input);
  if (!isOfSignIn && !names.some(each => message.includes(each))) {
    wrong.push(`names none of ${names}`);
  }
  if (!message.includes('eu-west-1') || !message.includes('111122223333')) {
    wrong.push('does not say where');
  }
  if (says && !says.test(message)) {
    wrong.push(`does not tell ${says}`);
  }
  return wrong.map(words => `${name} ${words}: ${message}`);
}

function namesIn(value: JsonValue | undefined): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, member]) => {
    if (typeof member !== 'string') {
      return namesIn(member);
    }
    const ofText = [...member.matchAll(/\bname: (\S+)/g)].map(
      found => found[1],
    );
    return NAMES.test(key) ? [member] : ofText;
  });
}
