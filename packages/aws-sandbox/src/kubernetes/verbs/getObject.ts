import { objectAnswer, type Answer } from '../server/Answer';
import type { Action } from './Action';
import { findObject, inVersion } from './findObject';

/** One object. */
export function getObject(action: Action): Answer {
  const { resource } = action;
  return objectAnswer(inVersion(findObject(action), resource), { resource });
}
