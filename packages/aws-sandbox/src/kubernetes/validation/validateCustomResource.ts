import Ajv, { type ValidateFunction } from 'ajv';
import type { CustomSchema, OpenApiSchema } from '../resources/CustomSchema';
import type { StatusCause } from '../StatusError';
import { duplicateCauses } from './duplicateCauses';
import { schemaCause } from './schemaCause';
import { toJsonSchema } from './toJsonSchema';

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  // What a pattern or format of a definition says must not be able to stop the server.
  logger: false,
  formats: {
    'date-time':
      /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    ipv4: /^(\d{1,3}\.){3}\d{1,3}$/,
    ipv6: /^[0-9a-fA-F:.]+$/,
    int32: { type: 'number', validate: (n: number) => Math.abs(n) < 2 ** 31 },
  },
});

const compiled = new WeakMap<OpenApiSchema, ValidateFunction>();

/** What in an object breaks the schema of its CustomResourceDefinition, in the words of Kubernetes. */
export function validateCustomResource(
  object: Record<string, unknown>,
  { schema }: CustomSchema,
): StatusCause[] {
  const validate = compile(schema);
  const causes: StatusCause[] = [];
  if (!validate(object)) {
    for (const error of validate.errors ?? []) {
      const cause = schemaCause(error, object);
      if (cause) causes.push(cause);
    }
  }
  return [...causes, ...duplicateCauses(object, schema)];
}

/**
 * Compiles a schema once.
 *
 * @throws Error when the schema is none.
 */
export function compile(schema: OpenApiSchema): ValidateFunction {
  let validate = compiled.get(schema);
  if (!validate) {
    // The metadata of the object itself is checked for every kind in the same way.
    const { metadata, ...properties } = schema.properties ?? {};
    validate = ajv.compile(toJsonSchema({ ...schema, properties }));
    compiled.set(schema, validate);
  }
  return validate;
}
