import { ForwardedError } from '@backstage/errors';
import Ajv, { type ErrorObject } from 'ajv';
import { parseConfigurationValues } from './parseConfigurationValues';

type Problem = { field: string; message: string };

/**
 * Where the configuration of an addon breaks the addon's JSON schema, all at once.
 *
 * | configuration | problems |
 * | --- | --- |
 * | none | none |
 * | neither JSON nor YAML, or no object | one |
 * | breaks the schema | one for each place |
 *
 * @param text - The configuration, JSON or YAML.
 * @param schema - What eks:DescribeAddonConfiguration tells; without one nothing is judged.
 * @throws ForwardedError when the schema itself cannot be used.
 */
export function checkConfigurationValues(
  text: string | undefined,
  schema: string | undefined,
): Problem[] {
  if (text === undefined || text.trim() === '') {
    return [];
  }
  const values = parseConfigurationValues(text);
  if (!values) {
    return [
      { field: '', message: `Wanted an object in JSON or YAML, found ${text}` },
    ];
  }
  if (!schema) {
    return [];
  }
  const validate = compile(schema);
  return validate(values)
    ? []
    : (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map(error => describe(error, values));
}

/** AWS's schemas are of several drafts, and ajv knows the newer ones: the differences do not matter for what they say. */
function compile(text: string) {
  try {
    const { $schema, ...schema } = JSON.parse(text);
    return new Ajv({
      allErrors: true,
      strict: false,
      validateFormats: false,
      validateSchema: false,
    }).compile(schema);
  } catch (error) {
    throw new ForwardedError(
      'The JSON schema that EKS gives for the configuration cannot be used',
      error,
    );
  }
}

function describe(error: ErrorObject, values: object): Problem {
  const path = error.instancePath.split('/').slice(1).map(unescape);
  const field = path.join('.');
  const found = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    values,
  );
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        field: [...path, error.params.additionalProperty].join('.'),
        message: 'Wanted a setting that the add-on knows, found another',
      };
    case 'required':
      return {
        field: [...path, error.params.missingProperty].join('.'),
        message: 'Wanted a value, found none',
      };
    case 'enum':
      return {
        field,
        message: `Wanted one of ${error.params.allowedValues.join(
          ', ',
        )}, found ${JSON.stringify(found)}`,
      };
    default:
      return {
        field,
        message: `Wanted what ${error.message}, found ${JSON.stringify(found)}`,
      };
  }
}

/** A step of a JSON pointer. */
function unescape(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
