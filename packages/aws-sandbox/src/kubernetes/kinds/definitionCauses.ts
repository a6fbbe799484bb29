import { isRecord, recordAt } from '../objects/isRecord';
import type { OpenApiSchema } from '../resources/CustomSchema';
import type { StatusCause } from '../StatusError';
import { compile } from '../validation/validateCustomResource';
import { cause } from '../validation/validateMetadata';

/** What is wrong with a CustomResourceDefinition. */
export function definitionCauses(
  definition: Record<string, unknown>,
): StatusCause[] {
  const spec = recordAt(definition, 'spec');
  const names = recordAt(spec, 'names');
  const causes: StatusCause[] = [];
  const require = (field: string, value: unknown) => {
    if (typeof value !== 'string' || value === '') {
      causes.push(cause(field, 'FieldValueRequired', 'Required value'));
    }
  };
  require('spec.group', spec.group);
  require('spec.names.kind', names.kind);
  require('spec.names.plural', names.plural);
  if (spec.scope !== 'Namespaced' && spec.scope !== 'Cluster') {
    causes.push({
      reason: 'FieldValueNotSupported',
      message: `Unsupported value: ${JSON.stringify(
        spec.scope ?? '',
      )}: supported values: "Cluster", "Namespaced"`,
      field: 'spec.scope',
    });
  }
  const name = recordAt(definition, 'metadata').name;
  const expected = `${names.plural}.${spec.group}`;
  if (name !== expected) {
    causes.push(
      cause(
        'metadata.name',
        'FieldValueInvalid',
        `Invalid value: "${name}": must be spec.names.plural+"."+spec.group`,
      ),
    );
  }
  return [...causes, ...versionCauses(spec.versions)];
}

function versionCauses(versions: unknown): StatusCause[] {
  if (!Array.isArray(versions) || versions.length === 0) {
    return [cause('spec.versions', 'FieldValueRequired', 'Required value')];
  }
  const causes = versions.flatMap((version, index) =>
    oneVersionCauses(version, `spec.versions[${index}]`),
  );
  const stored = versions.filter(
    version => isRecord(version) && version.storage,
  );
  if (stored.length !== 1) {
    causes.push(
      cause(
        'spec.versions',
        'FieldValueInvalid',
        'Invalid value: must have exactly one version marked as storage version',
      ),
    );
  }
  return causes;
}

function oneVersionCauses(version: unknown, path: string): StatusCause[] {
  if (!isRecord(version) || typeof version.name !== 'string') {
    return [cause(`${path}.name`, 'FieldValueRequired', 'Required value')];
  }
  const schema = recordAt(version.schema, 'openAPIV3Schema');
  const field = `${path}.schema.openAPIV3Schema`;
  if (Object.keys(schema).length === 0) {
    return [
      cause(
        field,
        'FieldValueRequired',
        'Required value: schemas are required',
      ),
    ];
  }
  if (schema.type !== 'object') {
    return [
      cause(
        `${field}.type`,
        'FieldValueInvalid',
        `Invalid value: ${JSON.stringify(
          schema.type ?? '',
        )}: must be object at the root`,
      ),
    ];
  }
  try {
    compile(schema as OpenApiSchema);
    return [];
  } catch (error) {
    return [
      cause(field, 'FieldValueInvalid', `Invalid value: ${String(error)}`),
    ];
  }
}
