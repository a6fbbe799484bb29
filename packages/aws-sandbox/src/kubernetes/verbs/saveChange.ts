import { isDeepStrictEqual } from 'node:util';
import {
  managersAfterUpdate,
  readManagers,
  writeManagers,
} from '../apply/Managers';
import { mergeRulesOf } from '../apply/mergeRulesOf';
import type { ManagedFields } from '../objects/ManagedFields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { groupVersion } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import { badRequest, conflict } from '../StatusError';
import { isDryRun, managerOf, type Action } from './Action';
import { admit } from './admit';
import { combine, isSame, withGeneration } from './nextState';
import { finishRemoval } from './removeObject';

/**
 * Stores a new state of an object, as far as the client may change it: the server's own metadata stay, and `status`
 * changes only through its subresource, and nothing else through that.
 *
 * @throws StatusError 409 when the object has changed since the client read it.
 */
export function saveChange(
  action: Action,
  options: {
    existing: KubernetesObject;
    next: Record<string, unknown>;
    /** Who owns what, when the writer works it out itself. */
    managedFields?: ManagedFields[];
  },
): Answer {
  const { cluster, resource } = action;
  const { existing, next } = options;
  checkPreconditions(action, existing, next.metadata);
  const { object, warnings } = admit(action, combine(action, existing, next));
  const changed = withGeneration(existing, object);
  if (isSame(existing, changed) && sameManagers(existing, options)) {
    return objectAnswer(existing, { resource, warnings });
  }
  const owned: KubernetesObject = {
    ...changed,
    metadata: {
      ...changed.metadata,
      managedFields:
        options.managedFields ?? managersNow(action, existing, changed),
    },
  };
  if (isDryRun(action)) return objectAnswer(owned, { resource, warnings });
  const stored = cluster.store.put(resource, owned);
  finishRemoval(cluster, resource, stored);
  return objectAnswer(stored, { resource, warnings });
}

function checkPreconditions(
  { resource }: Action,
  existing: KubernetesObject,
  metadata: unknown,
): void {
  const { name, resourceVersion, uid } = existing.metadata;
  const sent = (metadata ?? {}) as Partial<KubernetesObject['metadata']>;
  if (sent.name && sent.name !== name) {
    throw badRequest(
      `the name of the object (${sent.name}) does not match the name on the URL (${name})`,
    );
  }
  if (sent.uid && sent.uid !== uid) {
    throw conflict(
      resource,
      name,
      `StorageError: invalid object, Code: 4, AdditionalErrorMsg: Precondition failed: UID in precondition: ${sent.uid}, UID in object meta: ${uid}`,
    );
  }
  if (sent.resourceVersion && sent.resourceVersion !== resourceVersion) {
    throw conflict(resource, name);
  }
}

function sameManagers(
  existing: KubernetesObject,
  options: { managedFields?: ManagedFields[] },
): boolean {
  return (
    !options.managedFields ||
    isDeepStrictEqual(options.managedFields, existing.metadata.managedFields)
  );
}

function managersNow(
  action: Action,
  before: KubernetesObject,
  after: KubernetesObject,
): ManagedFields[] {
  const { cluster, resource, subresource } = action;
  return writeManagers(
    managersAfterUpdate({
      before,
      after,
      managers: readManagers(before.metadata.managedFields),
      writer: {
        manager: managerOf(action),
        operation: 'Update',
        apiVersion: groupVersion(resource),
        time: timestamp(cluster.now()),
        ...(subresource && { subresource }),
      },
      rules: mergeRulesOf(resource),
    }),
  );
}
