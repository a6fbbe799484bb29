import type { JsonObject, JsonValue } from '@backstage/types';
import { createActions } from './createActions';

const actions = createActions({} as never).map(
  ({ id, description, examples, schema }) => ({
    id,
    description,
    examples,
    input: schema?.input as JsonObject,
    output: schema?.output as JsonObject,
  }),
);

/** Members that say by their name alone all that there is to say. */
const PLAIN =
  /\.(key|value|name|id|version|kind|namespace|apiVersion|outcome|enabled)$/;

describe.each(actions)('$id on /create/actions', action => {
  it('says what it does, and shows how', () => {
    expect(action.description).toMatch(/^[A-Z].{20,}[^.]$/);
    expect(action.examples?.length).toBeGreaterThan(0);
  });

  it('explains every input and output', () => {
    expect(
      unexplained(action.input, 'input').filter(
        path => !isOfMesh(action.id, path),
      ),
    ).toEqual([]);
    expect(unexplained(action.output, 'output')).toEqual([]);
  });
});

/** What the documentation of App Mesh and VPC Lattice explains: the specs of their objects, by their field names. */
function isOfMesh(actionId: string, path: string): boolean {
  return /^(appmesh|lattice):/.test(actionId) && path.split('.').length > 2;
}

/** The paths of members that have neither a description nor choices that speak for themselves. */
function unexplained(schema: JsonValue | undefined, path: string): string[] {
  if (!isObject(schema)) {
    return [];
  }
  const members = Object.entries((schema.properties ?? {}) as JsonObject);
  const inner = [schema.items, ...[schema.anyOf, schema.oneOf].flat()];
  return [
    ...members.flatMap(([name, member]) => [
      ...(isExplained(member, `${path}.${name}`) ? [] : [`${path}.${name}`]),
      ...unexplained(member, `${path}.${name}`),
    ]),
    ...inner.flatMap(part => unexplained(part, path)),
  ];
}

function isExplained(member: JsonValue | undefined, path: string): boolean {
  return (
    isObject(member) &&
    Boolean(member.description ?? member.enum ?? PLAIN.test(path))
  );
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
