import { isEqual } from '../inventory/isEqual';
import { ownMember } from '../inventory/ownMember';
import { topologyNodeId } from '../topology/topologyNodeId';
import type { Mesh } from './Mesh';
import type { MeshObject } from './MeshObject';
import { asRecord } from './plainValues';

/**
 * A field in which two sources tell one object differently.
 *
 * @public
 */
export interface SourceFieldDifference {
  /** Path of the field in the neutral model, for example `listeners[0].timeout.idleMs`. */
  field: string;
  /** What the first source says; missing when it says nothing. */
  first?: unknown;
  /** What the second source says; missing when it says nothing. */
  second?: unknown;
}

/**
 * An object of a mesh about which two sources disagree.
 *
 * @public
 */
export interface SourceDisagreement {
  /** Identifier of its node in the topology; `mesh` for the mesh itself. */
  id: string;
  /** Which source knows of it. */
  known: 'both' | 'first' | 'second';
  /** Its fields that differ; empty when one source does not know the object at all. */
  fields: SourceFieldDifference[];
  firstArn?: string;
  secondArn?: string;
}

/** What makes a mesh work as it does; the rest is where and how it was read. */
const MESH_FIELDS = ['egressFilter', 'authType'] as const;
const OBJECT_FIELDS = [
  'parentName',
  'listeners',
  'backends',
  'backendDefaults',
  'targets',
  'matches',
  'protocol',
  'priority',
  'isDefault',
  'rewrite',
  'fixedResponse',
  'retryPolicy',
  'timeout',
  'serviceDiscovery',
  'authType',
] as const;

/** Where a reference came from is no difference in what it refers to. */
const PROVENANCE = new Set(['backendGroup', 'problem']);

/**
 * Tells where two sources of one mesh, for example the App Mesh API and the custom resources of a cluster, disagree.
 * Objects are the same when they have one type and name; lists of references are compared whatever their order.
 *
 * @public
 */
export function compareSources(
  first: { mesh: Mesh; objects: MeshObject[] },
  second: { mesh: Mesh; objects: MeshObject[] },
): SourceDisagreement[] {
  const disagreements: SourceDisagreement[] = [];
  const meshFields = fieldsOf(MESH_FIELDS, first.mesh, second.mesh);
  if (meshFields.length > 0) {
    disagreements.push({
      id: 'mesh',
      known: 'both',
      fields: meshFields,
      firstArn: first.mesh.arn,
      secondArn: second.mesh.arn,
    });
  }
  const others = new Map(
    second.objects.map(object => [topologyNodeId(object), object]),
  );
  for (const object of first.objects) {
    const id = topologyNodeId(object);
    const other = others.get(id);
    others.delete(id);
    const fields = other ? fieldsOf(OBJECT_FIELDS, object, other) : [];
    if (!other || fields.length > 0) {
      disagreements.push({
        id,
        known: other ? 'both' : 'first',
        fields,
        firstArn: object.arn,
        ...(other && { secondArn: other.arn }),
      });
    }
  }
  for (const [id, object] of others) {
    disagreements.push({
      id,
      known: 'second',
      fields: [],
      secondArn: object.arn,
    });
  }
  return disagreements;
}

function fieldsOf<Key extends string>(
  keys: readonly Key[],
  first: Partial<Record<Key, unknown>>,
  second: Partial<Record<Key, unknown>>,
): SourceFieldDifference[] {
  return keys.flatMap(key =>
    differences(key, comparable(first[key]), comparable(second[key])),
  );
}

/** Without provenance, and references in the order of their names. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    return items.every(item => typeof asRecord(item).type === 'string')
      ? items.sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
      : items;
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !PROVENANCE.has(key))
          .map(([key, member]) => [key, comparable(member)]),
      )
    : value;
}

function nameOf(reference: unknown): string {
  const { type, name, port } = asRecord(reference);
  return `${type} ${name} ${port ?? ''}`;
}

function differences(
  field: string,
  first: unknown,
  second: unknown,
): SourceFieldDifference[] {
  if (isEqual(first, second)) {
    return [];
  }
  if (
    Array.isArray(first) &&
    Array.isArray(second) &&
    first.length === second.length
  ) {
    return first.flatMap((item, position) =>
      differences(`${field}[${position}]`, item, second[position]),
    );
  }
  if (isPlainObject(first) && isPlainObject(second)) {
    return [
      ...new Set([...Object.keys(first), ...Object.keys(second)]),
    ].flatMap(key =>
      differences(
        `${field}.${key}`,
        ownMember(first, key),
        ownMember(second, key),
      ),
    );
  }
  return [
    {
      field,
      ...(first !== undefined && { first }),
      ...(second !== undefined && { second }),
    },
  ];
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
