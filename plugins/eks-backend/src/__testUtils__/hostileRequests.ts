import type { JsonObject, JsonValue } from '@backstage/types';
import { z } from 'zod';
import type { Operation } from '../openapi/Operation';
import { triedRoutesOf } from './triedRoutes';

/** A request of which one parameter is hostile. */
export interface HostileRequest {
  method: 'get' | 'post';
  /** Below `/api/eks`, with the query. */
  path: string;
  token: string;
  body?: JsonValue;
}

/** What might lead AWS's or a cluster's address, an account or a role elsewhere. */
export const HOSTILE_VALUES = [
  '999999999999',
  'evil.example.com#',
  'eu-west-1.evil.example',
  'ap-south-1',
  'evil-example-1',
  '../../999999999999/eu-west-1',
  'arn:aws:iam::999999999999:role/admin',
  'arn:aws:eks:evil.example:999999999999:cluster/blue',
  'http://169.254.169.254/latest/meta-data/',
  'https://evil.example/',
  'file:///etc/passwd',
  'name\r\nHost: evil.example\r\n\r\n',
  '\u0000',
  '__proto__',
];

/** Every parameter of an operation, in path, query and body, with every hostile value, the others as they should be. */
export function hostileRequests(operation: Operation): HostileRequest[] {
  const [route] = triedRoutesOf(operation);
  const { method, token, body } = route;
  const [path, query = ''] = route.path.split('?');
  const parts = path.split('/');
  const inPath = operation.path
    .split('/')
    .flatMap((part, index) => (part.startsWith('{') ? [index] : []))
    .map(index => (value: string) => ({
      path: `${parts
        .map((part, at) => (at === index ? encodeURIComponent(value) : part))
        .join('/')}?${query}`,
      body,
    }));
  const inQuery = Object.keys(operation.query?.shape ?? {}).map(
    name => (value: string) => {
      const parameters = new URLSearchParams(query);
      parameters.set(name, value);
      return { path: `${path}?${parameters}`, body };
    },
  );
  const inBody = operation.body
    ? leavesOf(toJsonSchema(operation.body)).map(leaf => (value: string) => ({
        path: `${path}?${query}`,
        body: setAt({ ...body }, leaf, value),
      }))
    : [];
  return [...inPath, ...inQuery, ...inBody].flatMap(make =>
    HOSTILE_VALUES.map(value => ({ method, token, ...make(value) })),
  );
}

function toJsonSchema(schema: z.ZodType): JsonObject {
  return z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonObject;
}

/** The paths of what a body is made of; a record and a list have one member. */
function leavesOf(schema: JsonObject): string[][] {
  const { properties, items, additionalProperties } = schema;
  const inner: Array<[string, JsonValue | undefined]> = [
    ...Object.entries((properties ?? {}) as JsonObject),
    ...(isObject(items) ? [['0', items] as [string, JsonValue]] : []),
    ...(isObject(additionalProperties) &&
    Object.keys(additionalProperties).length > 0
      ? [['evil.example', additionalProperties] as [string, JsonValue]]
      : []),
  ];
  return inner.length === 0
    ? [[]]
    : inner.flatMap(([name, member]) =>
        leavesOf(isObject(member) ? member : {}).map(rest => [name, ...rest]),
      );
}

function setAt(
  object: JsonObject,
  [name, ...rest]: string[],
  value: string,
): JsonValue {
  const changed: JsonValue =
    rest.length === 0
      ? value
      : setAt(isObject(object[name]) ? object[name] : {}, rest, value);
  return name === '0' ? [changed] : { ...object, [name]: changed };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
