import { isDeepStrictEqual } from 'node:util';
import type { ManagedFields } from '../objects/ManagedFields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { StatusError } from '../StatusError';
import { fieldSetOf, isBelow, isItem, type FieldSet } from './FieldSet';
import { describePath, fieldAt, removeField } from './fieldAt';
import type { MergeRules } from './ListShape';
import {
  isSameWriter,
  readManagers,
  writeManagers,
  type Manager,
  type Writer,
} from './Managers';
import { mergeApplied } from './mergeApplied';

/** What an application makes of an object. */
export interface Applied {
  object: Record<string, unknown>;
  managedFields: ManagedFields[];
}

/**
 * Server-side apply: lays the configuration over the object, takes away what the manager applied before and no longer
 * does, and keeps account of who owns what.
 *
 * | field | owned by | outcome |
 * |---|---|---|
 * | in the configuration, other value | someone else | conflict, or taken over by force |
 * | in the configuration, same value | someone else | shared |
 * | no longer in the configuration | this manager alone | removed |
 * | no longer in the configuration | others too | stays, theirs |
 *
 * @throws StatusError 409 with one cause for each conflict.
 */
export function applyConfiguration(options: {
  live: KubernetesObject;
  configuration: Record<string, unknown>;
  writer: Writer;
  force: boolean;
  rules: MergeRules;
}): Applied {
  const { live, configuration, writer, force, rules } = options;
  const managers = readManagers(live.metadata.managedFields);
  const known = managers.find(entry => isSameWriter(entry, writer));
  const others = managers.filter(entry => entry !== known);
  const wanted = fieldSetOf(configuration, rules);

  const changed = [...wanted].filter(path => {
    const there = fieldAt(live, path, rules);
    return (
      there !== undefined &&
      !isItem(path) &&
      !isDeepStrictEqual(there, fieldAt(configuration, path, rules))
    );
  });
  const conflicts = others.flatMap(manager =>
    changed
      .filter(path => manager.fields.has(path))
      .map(path => ({ manager, path })),
  );
  if (conflicts.length > 0 && !force) throw conflictError(conflicts);
  for (const { manager, path } of conflicts) manager.fields.delete(path);

  // Not structuredClone: in another realm its objects would equal none of the stored ones, and each write be a change.
  const object: Record<string, unknown> = JSON.parse(
    JSON.stringify(mergeApplied(live, configuration, rules)),
  );
  const dropped = [...(known?.fields ?? [])].filter(
    path =>
      !isOwned(path, wanted) && !others.some(o => isOwned(path, o.fields)),
  );
  // An item of a list goes before its members, for it is found by them.
  for (const path of dropped.sort((a, b) => a.length - b.length)) {
    removeField(object, path, rules);
  }
  const unchanged =
    known &&
    isDeepStrictEqual(known.fields, wanted) &&
    changed.length === 0 &&
    dropped.length === 0;
  return {
    object,
    managedFields: writeManagers([
      ...others,
      { ...writer, time: unchanged ? known.time : writer.time, fields: wanted },
    ]),
  };
}

function isOwned(path: string, fields: FieldSet): boolean {
  return fields.has(path) || [...fields].some(field => isBelow(field, path));
}

function conflictError(
  conflicts: Array<{ manager: Manager; path: string }>,
): StatusError {
  const describe = (manager: Manager) =>
    `"${manager.manager}"${
      manager.subresource ? ` with subresource "${manager.subresource}"` : ''
    } using ${manager.apiVersion}`;
  const byManager = new Map<string, string[]>();
  for (const { manager, path } of conflicts) {
    const key = describe(manager);
    byManager.set(key, [...(byManager.get(key) ?? []), describePath(path)]);
  }
  const texts = [...byManager].map(([manager, paths]) =>
    paths.length === 1
      ? `conflict with ${manager}: ${paths[0]}`
      : `conflicts with ${manager}:\n${paths
          .map(path => `- ${path}`)
          .join('\n')}`,
  );
  const count =
    conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  return new StatusError(
    409,
    'Conflict',
    `Apply failed with ${count}: ${texts.join('\n')}`,
    {
      causes: conflicts.map(({ manager, path }) => ({
        reason: 'FieldManagerConflict',
        message: `conflict with ${describe(manager)}`,
        field: describePath(path),
      })),
    },
  );
}
