import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { workspaceFolder } from './workspaceFolder';

/**
 * Writes files below a folder of the task's workspace.
 *
 * @throws InputError when the folder is the workspace itself or leads out of it, by a link, too.
 */
export async function writeWorkspaceFiles(
  workspacePath: string,
  targetPath: string,
  files: Array<{ path: string; content: string }>,
): Promise<void> {
  const folder = workspaceFolder(workspacePath, targetPath);
  for (const { path, content } of files) {
    const file = resolveSafeChildPath(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
