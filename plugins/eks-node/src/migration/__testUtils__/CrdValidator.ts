import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

/** Validates an object by the schema of its CRD. */
export class CrdValidator {
  readonly #ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
  });
  readonly #byKind = new Map<string, ValidateFunction>();

  constructor(folders: string[]) {
    for (const folder of folders) {
      for (const file of readdirSync(folder)) {
        if (file.endsWith('.yaml')) {
          this.#add(parse(readFileSync(resolve(folder, file), 'utf8')));
        }
      }
    }
  }

  /** What is wrong with an object; a kind without CRD is wrong. */
  validate(object: { apiVersion: string; kind: string }): unknown[] {
    const kind = `${object.apiVersion}/${object.kind}`;
    const validate = this.#byKind.get(kind);
    if (!validate) {
      return [`no CRD of ${kind}`];
    }
    return validate(object) ? [] : validate.errors ?? [];
  }

  #add(crd: {
    spec: {
      group: string;
      names: { kind: string };
      versions: Array<{
        name: string;
        served: boolean;
        schema: { openAPIV3Schema: object };
      }>;
    };
  }): void {
    const { group, names, versions } = crd.spec;
    for (const { name, served, schema } of versions) {
      if (served) {
        this.#byKind.set(
          `${group}/${name}/${names.kind}`,
          this.#ajv.compile(closed(schema.openAPIV3Schema)),
        );
      }
    }
  }
}

/** Kubernetes prunes what a schema does not know; here it is an error. */
function closed(schema: unknown): object {
  const copy = structuredClone(schema) as Record<string, unknown>;
  const visit = (value: unknown, isRoot: boolean) => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const node = value as Record<string, unknown>;
    if (
      node.type === 'object' &&
      node.properties &&
      !node.additionalProperties &&
      !node['x-kubernetes-preserve-unknown-fields']
    ) {
      node.additionalProperties = false;
    }
    if (isRoot) {
      (node.properties as Record<string, unknown>).metadata = {
        type: 'object',
        required: ['name'],
      };
    }
    Object.values(node).forEach(member => visit(member, false));
  };
  visit(copy, true);
  return copy;
}
