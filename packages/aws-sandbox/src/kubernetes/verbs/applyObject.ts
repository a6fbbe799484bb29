import { applyConfiguration } from '../apply/applyConfiguration';
import { fieldSetOf } from '../apply/FieldSet';
import { writeManagers, type Writer } from '../apply/Managers';
import { mergeRulesOf } from '../apply/mergeRulesOf';
import { timestamp } from '../objects/timestamp';
import { groupVersion } from '../resources/ResourceType';
import type { Answer } from '../server/Answer';
import { readRecord } from '../server/decodeBody';
import { badRequest, invalid, notFound } from '../StatusError';
import { cause } from '../validation/validateMetadata';
import type { Action } from './Action';
import { checkEnvelope } from './admit';
import { insertObject } from './createObject';
import { saveChange } from './saveChange';

/** Server-side apply: makes the object, or lays the configuration in the body over it. */
export function applyObject(action: Action): Answer {
  const { cluster, resource, namespace, name, subresource, request } = action;
  const manager = request.query.get('fieldManager');
  if (!manager) {
    throw invalid(
      { ...resource, group: 'meta.k8s.io', kind: 'PatchOptions' },
      '',
      [
        cause(
          'fieldManager',
          'FieldValueRequired',
          'Required value: is required for apply patch',
        ),
      ],
    );
  }
  const sent = readRecord(request);
  if (!sent.apiVersion || !sent.kind) {
    throw badRequest(
      'invalid object type: apiVersion and kind must be set in an applied configuration',
    );
  }
  const configuration = checkEnvelope(action, sent);
  if (configuration.metadata.managedFields) {
    throw badRequest('metadata.managedFields must be nil');
  }
  const writer: Writer = {
    manager,
    operation: 'Apply',
    apiVersion: groupVersion(resource),
    time: timestamp(cluster.now()),
    ...(subresource && { subresource }),
  };
  const rules = mergeRulesOf(resource);
  const live = cluster.store.get(resource, namespace, name!);
  if (live) {
    const { object, managedFields } = applyConfiguration({
      live,
      configuration,
      writer,
      force: request.query.get('force') === 'true',
      rules,
    });
    return saveChange(action, { existing: live, next: object, managedFields });
  }
  if (subresource) throw notFound(resource, name!);
  const fields = fieldSetOf(configuration, rules);
  return insertObject(
    action,
    configuration,
    writeManagers([{ ...writer, fields }]),
  );
}
