import {
  appendFile,
  chmod,
  mkdir,
  readFile,
  writeFile,
} from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { runToEnd } from '../scripts/processes/runToEnd.mjs';
import { findYarn } from '../scripts/toolchain/findYarn.mjs';
import {
  readNpmConfig,
  yarnSettings,
} from '../scripts/toolchain/yarnSettings.mjs';
import { applyEdit } from './applyEdit';
import { mergeConfig } from './mergeConfig';
import type { Step } from './readSteps';
import { type Manifest, releaseVersions } from './releaseVersions';
import { changeJson, LEGACY_APP, makeStockApp, manifestsOf } from './stockApp';

const ATTEMPTS = 3;
/** Minified code in a trace, for one. */
const LONGEST_LINE = 400;

/** Which frontend of the app. */
export type Frontend = 'app' | 'app-legacy';

/** An app of `create-app`, and somebody who does to it what a page says. */
export class Portal {
  private constructor(
    /** The app's repository. */
    readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /**
   * Makes the app and installs what it needs.
   *
   * @param folder - must not be there yet, and not within this repository, whose packages would be found from it
   * @param registry - where the suite's packages are
   */
  static async make(folder: string, registry: string): Promise<Portal> {
    const path = [
      await folderOfYarn(`${folder}-bin`),
      dirname(process.execPath),
      process.env.PATH,
    ].join(delimiter);
    await makeStockApp(folder, { ...process.env, PATH: path });
    await appendFile(
      join(folder, '.yarnrc.yml'),
      `npmScopes:\n  eks-platform:\n    npmRegistryServer: '${registry}'\n`,
    );
    const settings = yarnSettings(await readNpmConfig(), process.env);
    const portal = new Portal(folder, {
      ...process.env,
      ...settings,
      YARN_UNSAFE_HTTP_WHITELIST: [
        process.env.YARN_UNSAFE_HTTP_WHITELIST ??
          settings.YARN_UNSAFE_HTTP_WHITELIST,
        '127.0.0.1',
      ]
        .filter(Boolean)
        .join(','),
      // The lock file of a new app is written now.
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      YARN_ENABLE_SCRIPTS: 'false',
      YARN_ENABLE_TELEMETRY: 'false',
      // The Yarn of the app fails at requests that it has repeated.
      YARN_HTTP_RETRY: '0',
      PATH: path,
    });
    await portal.#holdRelease();
    // As create-app itself does at the end.
    await portal.#runPatiently('yarn install');
    return portal;
  }

  /** Runs a command line in the app's repository. */
  async run(command: string): Promise<string> {
    console.log(`$ ${command}`);
    const { code, stdout, stderr } = await runToEnd('sh', ['-c', command], {
      cwd: this.folder,
      env: this.env,
    });
    if (code !== 0) {
      throw new Error(
        `'${command}' ended with ${code}.\n${readable(stdout)}\n${readable(
          stderr,
        )}`,
      );
    }
    return stdout;
  }

  /** The same of one that asks the registry, which may fail to answer once. */
  async #runPatiently(command: string): Promise<void> {
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      try {
        await this.run(command);
        return;
      } catch (error) {
        console.log(`Once more, since ${error}`);
      }
    }
    await this.run(command);
  }

  /** Does what a step says, for one of the two frontends. */
  async follow(step: Step, frontend: Frontend = 'app'): Promise<void> {
    const here = (text: string) =>
      frontend === 'app' ? text : text.replaceAll('packages/app', LEGACY_APP);
    switch (step.kind) {
      case 'command':
        return this.#runPatiently(here(step.command));
      case 'edit':
        return this.#change(here(step.edit.file), content =>
          applyEdit(content, step.edit),
        );
      default:
        return this.#change(step.file, content =>
          mergeConfig(content, step.yaml),
        );
    }
  }

  /**
   * Holds all of Backstage's packages to the app's release, as the lock file does that create-app fetches from GitHub where
   * it can be reached. Each package of a release names the others by ranges that begin with their versions in that release.
   */
  async #holdRelease(): Promise<void> {
    const versions = await releaseVersions(
      await manifestsOf(this.folder),
      names => this.#askRegistry(names),
    );
    await changeJson(join(this.folder, 'package.json'), manifest => ({
      ...manifest,
      resolutions: { ...manifest.resolutions, ...versions },
    }));
  }

  async #askRegistry(packages: readonly string[]): Promise<Manifest[]> {
    const lines = await this.run(
      `yarn npm info ${packages.join(' ')} --fields name,dependencies --json`,
    );
    return lines
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  }

  async #change(file: string, change: (content: string) => string) {
    const path = join(this.folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
}

/** A folder with a program `yarn`, for machines that have none or another. */
async function folderOfYarn(folder: string): Promise<string> {
  const { command, leadingArgs } = await findYarn({
    node: process.execPath,
    say: line => console.log(line),
  });
  await mkdir(folder);
  if (leadingArgs.length > 0) {
    const program = join(folder, 'yarn');
    const words = [command, ...leadingArgs].map(word => `'${word}'`).join(' ');
    await writeFile(program, `#!/bin/sh\nexec ${words} "$@"\n`);
    await chmod(program, 0o755);
  }
  return folder;
}

/** @param output - of a program */
function readable(output: string): string {
  return output
    .split('\n')
    .map(line => line.slice(0, LONGEST_LINE))
    .join('\n');
}
