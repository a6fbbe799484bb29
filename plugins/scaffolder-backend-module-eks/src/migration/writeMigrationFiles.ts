import { rm } from 'node:fs/promises';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import type { MigrationFile } from '@eks-platform/backstage-plugin-eks-node';
import { workspaceFolder } from '../manifests/workspaceFolder';
import { writeWorkspaceFiles } from '../manifests/writeWorkspaceFiles';

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
  const folder = workspaceFolder(workspacePath, targetPath);
  await rm(resolveSafeChildPath(folder, 'manifests'), {
    recursive: true,
    force: true,
  });
  await writeWorkspaceFiles(workspacePath, targetPath, files);
}
