import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** Where real manifests lie beside the repository, if they do. */
const PUBLISHED = resolve(__dirname, '../../../../../../shared/data');

/** A manifest as it is published. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  spec?: unknown;
}

/** Whether a folder of published manifests is there, for example `appmesh`. */
export function isPublished(folder: string): boolean {
  return existsSync(`${PUBLISHED}/${folder}`);
}

/** The files of manifests in a folder, for example of `appmesh/examples`; none when it is not there. */
export function publishedFiles(folder: string): string[] {
  if (!isPublished(folder)) return [];
  return readdirSync(`${PUBLISHED}/${folder}`)
    .filter(file => /\.yaml/.test(file))
    .map(file => `${folder}/${file}`);
}

/** The manifests in a published file, with its variables replaced. */
export function publishedManifests(
  file: string,
  replace: (variable: string) => string = variable => variable,
): Manifest[] {
  const text = readFileSync(`${PUBLISHED}/${file}`, 'utf8').replaceAll(
    /\$\{([A-Z_]+)\}/g,
    (_, variable: string) => replace(variable),
  );
  return parseAllDocuments(text)
    .map(document => document.toJS() as Manifest | null)
    .filter(manifest => manifest !== null);
}
