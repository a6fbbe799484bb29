import { isRecord } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { jsonPatch } from '../patches/jsonPatch';
import { mergePatch } from '../patches/mergePatch';
import { strategicMergePatch } from '../patches/strategicMergePatch';
import type { Answer } from '../server/Answer';
import { mediaTypeOf, readRecord, readValue } from '../server/decodeBody';
import { badRequest, unsupportedMediaType } from '../StatusError';
import type { Action } from './Action';
import { applyObject } from './applyObject';
import { findObject } from './findObject';
import { saveChange } from './saveChange';

const JSON_PATCH = 'application/json-patch+json';
const MERGE_PATCH = 'application/merge-patch+json';
const STRATEGIC_PATCH = 'application/strategic-merge-patch+json';
const APPLY_PATCH = 'application/apply-patch+yaml';

/** The object changed by the patch in the body, whose kind is its media type. */
export function patchObject(action: Action): Answer {
  if (mediaTypeOf(action.request) === APPLY_PATCH) return applyObject(action);
  const existing = findObject(action);
  const next = patched(action, existing);
  if (!isRecord(next)) {
    throw badRequest('the patch leaves no object behind');
  }
  return saveChange(action, { existing, next });
}

function patched(action: Action, existing: KubernetesObject): unknown {
  const { resource, request } = action;
  const patches = [JSON_PATCH, MERGE_PATCH, APPLY_PATCH];
  switch (mediaTypeOf(request)) {
    case JSON_PATCH:
      return jsonPatch(existing, readValue(request));
    case MERGE_PATCH:
      return mergePatch(existing, readRecord(request));
    case STRATEGIC_PATCH:
      if (resource.custom) throw unsupportedMediaType(patches);
      return strategicMergePatch(existing, readRecord(request));
    default:
      throw unsupportedMediaType(
        resource.custom ? patches : [...patches, STRATEGIC_PATCH],
      );
  }
}
