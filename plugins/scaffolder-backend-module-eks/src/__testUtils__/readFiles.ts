import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of every file below a folder, by its path there. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(
        async path =>
          [
            path.slice(folder.length + 1),
            await readFile(path, 'utf8'),
          ] as const,
      ),
    ),
  );
}
