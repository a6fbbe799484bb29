import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';

const FOLDER = resolve(__dirname, '../../../../../templates');

/** A page of the wizard, or a group of its fields. */
export interface Page extends JsonObject {
  title: string;
}

/** A software template, as far as its tests look at it. */
export interface Template extends JsonObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; title: string; description: string };
  spec: {
    parameters: Page[];
    steps: Array<{
      id: string;
      name: string;
      action: string;
      input: JsonObject;
    }>;
  } & JsonObject;
}

/** Every template of the repository, with the name of its folder. */
export function readTemplates(): Array<[string, Template]> {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => [name, parse(readFileSync(templateFile(name), 'utf8'))]);
}

/** The file of a template. */
export function templateFile(name: string): string {
  return join(FOLDER, name, 'template.yaml');
}

/** What lies beside a template, as the Template Editor hands it to a dry run. */
export function readDirectoryContents(
  name: string,
): Array<{ path: string; base64Content: string }> {
  const folder = join(FOLDER, name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({
      path: relative(folder, file),
      base64Content: readFileSync(file).toString('base64'),
    }));
}
