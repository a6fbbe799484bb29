import { randomBytes, randomUUID } from 'node:crypto';
import { mergeRulesOf } from '../apply/mergeRulesOf';
import { managersAfterUpdate, writeManagers } from '../apply/Managers';
import { addNamespaceDefaults } from '../kinds/addNamespaceDefaults';
import { completeNewObject } from '../kinds/completeNewObject';
import { requireNamespace } from '../kinds/requireNamespace';
import type { ManagedFields } from '../objects/ManagedFields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { timestamp } from '../objects/timestamp';
import { groupVersion } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import { decodeObject } from '../server/decodeBody';
import { alreadyExists, badRequest, invalid } from '../StatusError';
import { cause } from '../validation/validateMetadata';
import { isDryRun, managerOf, type Action } from './Action';
import { admit, checkEnvelope } from './admit';

/** A new object from the body. */
export function createObject(action: Action): Answer {
  const { resource, namespace } = action;
  const sent = decodeObject(action.request);
  if (resource.custom && !sent.kind) {
    throw badRequest("Object 'Kind' is missing in the request body");
  }
  if (resource.namespaced && !namespace) {
    const name = String((sent.metadata as { name?: string })?.name ?? '');
    throw invalid(resource, name, [
      cause('metadata.namespace', 'FieldValueRequired', 'Required value'),
    ]);
  }
  return insertObject(action, checkEnvelope(action, sent));
}

/** Stores a new object; who owns its fields is worked out unless it is given. */
export function insertObject(
  action: Action,
  sent: Record<string, unknown> & { metadata: Record<string, unknown> },
  managedFields?: ManagedFields[],
): Answer {
  const { cluster, resource, namespace } = action;
  const { status, ...withoutStatus } = sent;
  const now = timestamp(cluster.now());
  const { object: admitted, warnings } = admit(action, {
    ...(resource.hasStatus ? withoutStatus : sent),
    metadata: newMetadata(sent.metadata, now),
  });
  const { name } = admitted.metadata;
  requireNamespace(action, name);
  if (cluster.store.get(resource, namespace, name)) {
    throw alreadyExists(resource, name);
  }
  const complete = completeNewObject(
    resource.kind,
    admitted,
    now,
  ) as KubernetesObject;
  const object: KubernetesObject = {
    ...complete,
    metadata: {
      ...complete.metadata,
      managedFields: managedFields ?? ownedByCreator(action, admitted, now),
    },
  };
  if (isDryRun(action)) {
    return objectAnswer(object, { status: 201, resource, warnings });
  }
  const stored = cluster.store.put(resource, object);
  if (resource.kind === 'Namespace') addNamespaceDefaults(cluster, stored);
  return objectAnswer(stored, { status: 201, resource, warnings });
}

function newMetadata(
  sent: Record<string, unknown>,
  creationTimestamp: string,
): Record<string, unknown> {
  const {
    name,
    generateName,
    managedFields,
    deletionTimestamp,
    deletionGracePeriodSeconds,
    selfLink,
    resourceVersion,
    ...rest
  } = sent;
  if (resourceVersion) {
    throw badRequest(
      'resourceVersion should not be set on objects to be created',
    );
  }
  const random = randomBytes(4).toString('hex').slice(0, 5);
  return {
    ...rest,
    ...(generateName ? { generateName } : {}),
    name: name || !generateName ? name : `${generateName}${random}`,
    uid: randomUUID(),
    creationTimestamp,
    generation: 1,
  };
}

function ownedByCreator(
  action: Action,
  object: KubernetesObject,
  time: string,
): ManagedFields[] {
  return writeManagers(
    managersAfterUpdate({
      before: {},
      after: object,
      managers: [],
      writer: {
        manager: managerOf(action),
        operation: 'Update',
        apiVersion: groupVersion(action.resource),
        time,
      },
      rules: mergeRulesOf(action.resource),
    }),
  );
}
