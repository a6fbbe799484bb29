import {
  isChildPath,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/**
 * A folder inside of the task's workspace.
 *
 * @throws InputError when it is the workspace itself or leads out of it, by a link, too.
 */
export function workspaceFolder(workspacePath: string, path: string): string {
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
