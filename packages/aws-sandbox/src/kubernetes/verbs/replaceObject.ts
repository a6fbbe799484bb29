import type { Answer } from '../server/Answer';
import { decodeObject } from '../server/decodeBody';
import { invalid } from '../StatusError';
import { cause } from '../validation/validateMetadata';
import type { Action } from './Action';
import { checkEnvelope } from './admit';
import { findObject } from './findObject';
import { saveChange } from './saveChange';

/** The object as the body says, in the place of what was there. */
export function replaceObject(action: Action): Answer {
  const { resource } = action;
  const next = checkEnvelope(action, decodeObject(action.request));
  const existing = findObject(action);
  if (resource.custom && !next.metadata.resourceVersion) {
    throw invalid(resource, existing.metadata.name, [
      cause(
        'metadata.resourceVersion',
        'FieldValueInvalid',
        'Invalid value: 0: must be specified for an update',
      ),
    ]);
  }
  return saveChange(action, { existing, next });
}
