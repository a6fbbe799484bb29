import { isDeepStrictEqual } from 'node:util';
import type { ManagedFields } from '../objects/ManagedFields';
import {
  fieldSetOf,
  fromFieldsV1,
  isBelow,
  isItem,
  toFieldsV1,
  type FieldSet,
} from './FieldSet';
import { fieldAt } from './fieldAt';
import type { MergeRules } from './ListShape';

/** Who writes, and how. */
export interface Writer {
  manager: string;
  operation: 'Apply' | 'Update';
  apiVersion: string;
  subresource?: string;
  /** RFC 3339. */
  time: string;
}

/** One manager with what it owns. */
export interface Manager extends Writer {
  fields: FieldSet;
}

/** Reads the managers of an object. */
export function readManagers(entries: ManagedFields[] = []): Manager[] {
  return entries.map(({ fieldsV1, fieldsType, ...writer }) => ({
    ...writer,
    fields: fromFieldsV1(fieldsV1 ?? {}),
  }));
}

/** Writes the managers that still own something. */
export function writeManagers(managers: Manager[]): ManagedFields[] {
  return managers
    .filter(({ fields }) => fields.size > 0)
    .map(({ fields, ...writer }) => ({
      ...writer,
      fieldsType: 'FieldsV1' as const,
      fieldsV1: toFieldsV1(fields),
    }));
}

/** Whether an entry is the one under which a writer writes. */
export function isSameWriter(a: Writer, b: Writer): boolean {
  return (
    a.manager === b.manager &&
    a.operation === b.operation &&
    a.subresource === b.subresource
  );
}

/** Who owns what after an ordinary write: the writer owns what it changed, and nobody owns what is gone. */
export function managersAfterUpdate(options: {
  before: unknown;
  after: unknown;
  managers: Manager[];
  writer: Writer;
  rules: MergeRules;
}): Manager[] {
  const { before, after, managers, writer, rules } = options;
  const now = fieldSetOf(after, rules);
  const changed = new Set(
    [...now].filter(
      path =>
        !isDeepStrictEqual(
          leaf(path, fieldAt(before, path, rules)),
          leaf(path, fieldAt(after, path, rules)),
        ),
    ),
  );
  const known = managers.find(entry => isSameWriter(entry, writer));
  const own: Manager = {
    ...writer,
    time: changed.size > 0 || !known ? writer.time : known.time,
    fields: new Set([...(known?.fields ?? []), ...changed]),
  };
  const others = managers
    .filter(entry => entry !== known)
    .map(entry => ({
      ...entry,
      fields: new Set([...entry.fields].filter(path => !changed.has(path))),
    }));
  return [...others, own].map(entry => ({
    ...entry,
    fields: new Set([...entry.fields].filter(path => isThere(path, now))),
  }));
}

function isThere(path: string, now: FieldSet): boolean {
  return now.has(path) || [...now].some(other => isBelow(other, path));
}

/** Of an item of a list its path says only that it is there. */
function leaf(path: string, value: unknown): unknown {
  return isItem(path) ? value !== undefined : value;
}
