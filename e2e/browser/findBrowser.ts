import { existsSync } from 'node:fs';
import { browserFlags } from './browserFlags';
import { systemBrowsers } from './systemBrowsers';
import { unpackChromium } from './unpackChromium';

/** A browser to run the stories in. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * Finds a browser: the one that CHROME_PATH names, else the machine's Chromium or Chrome, else the one that the npm
 * registry has brought with the dependencies. There is always one, or an error: the stories are never left out. `npm` as
 * CHROME_PATH asks for the last.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  const args = browserFlags({ asRoot: process.getuid?.() === 0 });
  if (named && named !== 'npm') {
    if (!existsSync(named)) {
      throw new Error(
        `CHROME_PATH names ${named}, and there is no such file. Name a Chromium or Chrome, or unset it.`,
      );
    }
    return { executablePath: named, args, env: {} };
  }
  const installed = systemBrowsers().find(path => existsSync(path));
  if (installed && named !== 'npm') {
    return { executablePath: installed, args, env: {} };
  }
  return { ...(await unpackChromium()), args };
}
