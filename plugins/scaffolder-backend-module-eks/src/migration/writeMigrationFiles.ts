import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  isChildPath,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { MigrationFile } from '@eks-platform/backstage-plugin-eks-node';

/**
 * Writes files below a folder of the task's workspace, in place of what a former run wrote there.
 *
 * @throws InputError when the folder is the workspace itself or leads out of it, by a link, too.
 */
export async function writeMigrationFiles(
  workspacePath: string,
  targetPath: string,
  files: MigrationFile[],
): Promise<void> {
  const folder = insideOf(workspacePath, targetPath);
  await rm(resolveSafeChildPath(folder, 'manifests'), {
    recursive: true,
    force: true,
  });
  for (const { path, content } of files) {
    const file = resolveSafeChildPath(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function insideOf(workspacePath: string, path: string): string {
  try {
    const folder = resolveSafeChildPath(workspacePath, path);
    if (isChildPath(workspacePath, folder) && folder !== workspacePath) {
      return folder;
    }
  } catch {
    // Told below, without a path of the machine.
  }
  throw new InputError(
    `targetPath: wanted a folder inside the task's workspace, found '${path}'`,
  );
}
