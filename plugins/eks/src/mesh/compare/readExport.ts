import type { Topology } from '@eks-platform/backstage-plugin-eks-common';

/** What is too large to be an export of a mesh with 100,000 objects is not read. */
export const LARGEST_EXPORT_BYTES = 40 * 1024 * 1024;

/** What was found where the export of a mesh was wanted. */
export type Refusal =
  | { found: 'too-large'; megabytes: number }
  | { found: 'not-json'; begins: string }
  | { found: 'other-json'; members: string }
  | { found: 'other-mesh'; mesh: string };

/** The export of a mesh, or what was found instead. */
export type ReadExport = { topology: Topology } | { refusal: Refusal };

/** Reads a file as an export of the mesh of this name, as JSON. */
export async function readExport(
  file: File,
  meshName: string,
): Promise<ReadExport> {
  if (file.size > LARGEST_EXPORT_BYTES) {
    const megabytes = Math.ceil(file.size / 1024 / 1024);
    return { refusal: { found: 'too-large', megabytes } };
  }
  return parseExport(await textOf(file), meshName);
}

function parseExport(text: string, meshName: string): ReadExport {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    const begins = text.trim().slice(0, 30);
    return { refusal: { found: 'not-json', begins } };
  }
  if (!isTopology(found)) {
    const members = isRecord(found)
      ? Object.keys(found).slice(0, 5).join(', ')
      : '';
    return { refusal: { found: 'other-json', members } };
  }
  return found.meshName === meshName
    ? { topology: found }
    : { refusal: { found: 'other-mesh', mesh: found.meshName } };
}

function isTopology(value: unknown): value is Topology {
  return (
    isRecord(value) &&
    typeof value.meshName === 'string' &&
    typeof value.meshArn === 'string' &&
    areAll(value.nodes, ['id', 'type', 'name', 'state']) &&
    areAll(value.edges, ['id', 'from', 'to', 'relation'])
  );
}

function areAll(items: unknown, texts: string[]): boolean {
  return (
    Array.isArray(items) &&
    items.every(
      item =>
        isRecord(item) && texts.every(key => typeof item[key] === 'string'),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not `file.text()`, which some browsers in use do not have. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });
}
