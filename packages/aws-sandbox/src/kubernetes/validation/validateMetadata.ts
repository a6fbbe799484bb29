import { isRecord } from '../objects/isRecord';
import type { ResourceType } from '../resources/ResourceType';
import type { StatusCause } from '../StatusError';

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const VALUE = '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?';
const KEY_NAME = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';

/** One cause as Kubernetes words it. */
export function cause(
  field: string,
  reason: 'FieldValueRequired' | 'FieldValueInvalid' | 'FieldValueForbidden',
  text: string,
): StatusCause {
  return { reason, message: text, field };
}

/** What is wrong with the metadata of an object that is to be stored. */
export function validateMetadata(
  resource: ResourceType,
  metadata: Record<string, unknown>,
): StatusCause[] {
  return [
    ...nameCauses(resource, metadata.name),
    ...textMapCauses('metadata.labels', metadata.labels, VALUE),
    ...textMapCauses('metadata.annotations', metadata.annotations),
    ...finalizerCauses(metadata.finalizers),
  ];
}

function nameCauses(resource: ResourceType, name: unknown): StatusCause[] {
  const field = 'metadata.name';
  if (typeof name !== 'string' || name === '') {
    return [
      cause(
        field,
        'FieldValueRequired',
        'Required value: name or generateName is required',
      ),
    ];
  }
  const wrong = (why: string) => [
    cause(field, 'FieldValueInvalid', `Invalid value: "${name}": ${why}`),
  ];
  if (resource.names === 'path') {
    return /^\.{1,2}$|[/%]/.test(name)
      ? wrong("may not contain '/' or '%'")
      : [];
  }
  if (resource.names === 'label') {
    if (name.length > 63) return wrong('must be no more than 63 characters');
    return new RegExp(`^${LABEL}$`).test(name)
      ? []
      : wrong(
          `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${LABEL}')`,
        );
  }
  if (name.length > 253) return wrong('must be no more than 253 characters');
  return new RegExp(`^${SUBDOMAIN}$`).test(name)
    ? []
    : wrong(
        `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SUBDOMAIN}')`,
      );
}

function textMapCauses(
  field: string,
  map: unknown,
  valuePattern?: string,
): StatusCause[] {
  if (map === undefined || map === null) return [];
  if (!isRecord(map)) {
    return [cause(field, 'FieldValueInvalid', `Invalid value: must be a map`)];
  }
  return Object.entries(map).flatMap(([key, value]) => {
    const causes: StatusCause[] = [];
    const [name, prefix] = key.split('/').reverse();
    const wellFormed =
      key.split('/').length <= 2 &&
      name.length <= 63 &&
      new RegExp(`^${KEY_NAME}$`).test(name) &&
      (prefix === undefined ||
        new RegExp(`^${SUBDOMAIN}$`).test(prefix.toLowerCase()));
    if (!wellFormed) {
      causes.push(
        cause(
          field,
          'FieldValueInvalid',
          `Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${KEY_NAME}')`,
        ),
      );
    }
    if (typeof value !== 'string') {
      causes.push(
        cause(
          field,
          'FieldValueInvalid',
          `Invalid value: ${JSON.stringify(value)}: must be a string`,
        ),
      );
    } else if (
      valuePattern &&
      (value.length > 63 || !new RegExp(`^${valuePattern}$`).test(value))
    ) {
      causes.push(
        cause(
          field,
          'FieldValueInvalid',
          `Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${VALUE}')`,
        ),
      );
    }
    return causes;
  });
}

function finalizerCauses(finalizers: unknown): StatusCause[] {
  if (finalizers === undefined || finalizers === null) return [];
  const field = 'metadata.finalizers';
  if (
    !Array.isArray(finalizers) ||
    !finalizers.every(finalizer => typeof finalizer === 'string' && finalizer)
  ) {
    return [
      cause(
        field,
        'FieldValueInvalid',
        'Invalid value: must be a list of names',
      ),
    ];
  }
  return [];
}
