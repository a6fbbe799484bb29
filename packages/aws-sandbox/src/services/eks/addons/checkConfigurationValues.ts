import Ajv from 'ajv';
import { parse } from 'yaml';
import { invalidParameter, type ErrorSubject } from '../errors';
import type { AddonSpec } from './AddonSpec';

/**
 * Checks the configuration of an add-on, JSON or YAML, by the add-on's schema.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkConfigurationValues(
  text: string | undefined,
  spec: AddonSpec,
  subject: ErrorSubject,
): void {
  if (text === undefined || text === '') return;
  const values = parseValues(text);
  if (typeof values !== 'object' || values === null) {
    throw invalidParameter(
      'ConfigurationValue is not in valid JSON or YAML format.',
      subject,
    );
  }
  const ajv = new Ajv({ allErrors: true, strict: false });
  if (!ajv.validate(spec.schema, values)) {
    const problems = (ajv.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `$${instancePath.replace(/\//g, '.')}: ${message} ${JSON.stringify(
          params,
        )}`,
    );
    throw invalidParameter(
      `ConfigurationValue provided in request is not supported: Json schema validation failed with error: [${problems.join(
        ', ',
      )}]`,
      subject,
    );
  }
}

function parseValues(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
