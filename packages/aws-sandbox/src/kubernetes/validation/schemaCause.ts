import type { ErrorObject } from 'ajv';
import { isRecord } from '../objects/isRecord';
import type { StatusCause } from '../StatusError';

/** What the validator found, in the words of Kubernetes; undefined for what another finding says already. */
export function schemaCause(
  error: ErrorObject,
  object: unknown,
): StatusCause | undefined {
  if (/\/(anyOf|oneOf|not)\/./.test(error.schemaPath)) return undefined;
  const path = fieldPath(error.instancePath, object);
  const { data, params } = error;
  const invalid = (shown: unknown, why: string): StatusCause => ({
    reason: 'FieldValueInvalid',
    message: `Invalid value: ${JSON.stringify(shown)}: ${path} in body ${why}`,
    field: path,
  });
  switch (error.keyword) {
    case 'required': {
      const field = [path, params.missingProperty].filter(Boolean).join('.');
      return {
        reason: 'FieldValueRequired',
        message: 'Required value',
        field,
      };
    }
    case 'type': {
      const wanted = [params.type].flat().join(',');
      return {
        reason: 'FieldValueTypeInvalid',
        message: `Invalid value: "${typeOf(
          data,
        )}": ${path} in body must be of type ${wanted}: "${typeOf(data)}"`,
        field: path,
      };
    }
    case 'enum': {
      const values = (params.allowedValues as unknown[])
        .filter(value => value !== null)
        .map(value => JSON.stringify(value))
        .join(', ');
      return {
        reason: 'FieldValueNotSupported',
        message: `Unsupported value: ${JSON.stringify(
          data,
        )}: supported values: ${values}`,
        field: path,
      };
    }
    case 'minLength':
      return invalid(data, `should be at least ${params.limit} chars long`);
    case 'maxLength':
      return {
        reason: 'FieldValueTooLong',
        message: `Too long: may not be more than ${params.limit} bytes`,
        field: path,
      };
    case 'minimum':
      return invalid(
        data,
        `should be greater than or equal to ${params.limit}`,
      );
    case 'maximum':
      return invalid(data, `should be less than or equal to ${params.limit}`);
    case 'exclusiveMinimum':
      return invalid(data, `should be greater than ${params.limit}`);
    case 'exclusiveMaximum':
      return invalid(data, `should be less than ${params.limit}`);
    case 'multipleOf':
      return invalid(data, `should be a multiple of ${params.multipleOf}`);
    case 'pattern':
      return invalid(data, `should match '${params.pattern}'`);
    case 'format':
      return invalid(data, `must be of type ${params.format}: "${data}"`);
    case 'minItems':
      return invalid(
        (data as unknown[]).length,
        `should have at least ${params.limit} items`,
      );
    case 'maxItems':
      return {
        reason: 'FieldValueTooMany',
        message: `Too many: ${(data as unknown[]).length}: must have at most ${
          params.limit
        } items`,
        field: path,
      };
    case 'minProperties':
      return invalid(
        Object.keys(data as object).length,
        `should have at least ${params.limit} properties`,
      );
    case 'maxProperties':
      return {
        reason: 'FieldValueTooMany',
        message: `Too many: ${
          Object.keys(data as object).length
        }: must have at most ${params.limit} items`,
        field: path,
      };
    case 'anyOf':
      return invalid(typeOf(data), 'must validate at least one schema (anyOf)');
    case 'oneOf':
      return invalid(
        typeOf(data),
        `must validate one and only one schema (oneOf). Found ${
          params.passingSchemas ? 'more than one' : 'none'
        } valid`,
      );
    case 'not':
      return invalid(typeOf(data), 'must not validate the schema (not)');
    default:
      return invalid(typeOf(data), error.message ?? 'is invalid');
  }
}

/** `/spec/listeners/0/port` as `spec.listeners[0].port`. */
function fieldPath(pointer: string, object: unknown): string {
  let path = '';
  let value = object;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      path += `[${key}]`;
      value = value[Number(key)];
    } else {
      path += path ? `.${key}` : key;
      value = isRecord(value) ? value[key] : undefined;
    }
  }
  return path;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : 'number';
  }
  return typeof value;
}
