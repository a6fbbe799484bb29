import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isChildPath,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ManifestSource } from '@eks-platform/backstage-plugin-eks-node';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 500;

/**
 * Reads manifests from a task's workspace: files, and of folders all files that look like manifests, by name.
 *
 * @throws InputError for a path that is not there, leads out of the workspace (by a link, too) or holds too much.
 */
export async function readManifestFiles(
  workspacePath: string,
  paths: string[],
): Promise<ManifestSource[]> {
  const files = (
    await Promise.all(paths.map(path => listFiles(workspacePath, path)))
  ).flat();
  if (files.length > MOST_FILES) {
    throw new InputError(
      `path: wanted at most ${MOST_FILES} files, found ${files.length}`,
    );
  }
  const sources: ManifestSource[] = [];
  let bytes = 0;
  for (const path of files) {
    const file = insideOf(workspacePath, path);
    bytes += (await stat(file)).size;
    if (bytes > MOST_BYTES) {
      throw new InputError(
        `path: wanted at most ${MOST_BYTES} bytes of manifests, found more up to '${path}'`,
      );
    }
    sources.push({ title: path, content: await readFile(file, 'utf8') });
  }
  return sources;
}

async function listFiles(
  workspacePath: string,
  path: string,
): Promise<string[]> {
  const place = insideOf(workspacePath, path);
  const found = await stat(place).catch(() => undefined);
  if (!found) {
    throw new InputError(
      `path: wanted a file or folder in the task's workspace, found nothing at '${path}'`,
    );
  }
  if (!found.isDirectory()) {
    return [path];
  }
  const names = (await readdir(place))
    .filter(name => /\.(ya?ml|json)$/i.test(name))
    .sort();
  if (names.length === 0) {
    throw new InputError(
      `path: wanted .yaml, .yml or .json files in folder '${path}', found none`,
    );
  }
  return names.map(name => join(path, name));
}

function insideOf(workspacePath: string, path: string): string {
  try {
    const place = resolveSafeChildPath(workspacePath, path);
    if (isChildPath(workspacePath, place)) {
      return place;
    }
  } catch {
    // Told below, without a path of the machine.
  }
  throw new InputError(
    `path: wanted a path inside the task's workspace, found '${path}'`,
  );
}
