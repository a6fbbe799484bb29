import { runNpm } from './npmClient.mjs';

/**
 * Yarn settings, as environment variables, that make Yarn use what the npm client is configured to use: its registry, its
 * proxy, its certificates. A variable that is set already wins.
 *
 * @param {Record<string, unknown>} npmConfig as `npm config list --json` answers
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function yarnSettings(npmConfig, env) {
  /** @type {Array<[string, unknown]>} */
  const settings = [
    ['YARN_NPM_REGISTRY_SERVER', withoutTrailingSlash(npmConfig.registry)],
    // Yarn refuses a registry without TLS unless its host is listed.
    ['YARN_UNSAFE_HTTP_WHITELIST', plainHttpHost(npmConfig.registry)],
    ['YARN_HTTP_PROXY', npmConfig.proxy ?? npmConfig['https-proxy']],
    ['YARN_HTTPS_PROXY', npmConfig['https-proxy'] ?? npmConfig.proxy],
    ['YARN_HTTPS_CA_FILE_PATH', npmConfig.cafile],
    [
      'YARN_ENABLE_STRICT_SSL',
      npmConfig['strict-ssl'] === false ? 'false' : undefined,
    ],
  ];
  return Object.fromEntries(
    settings.flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && env[name] === undefined
        ? [[name, value]]
        : [],
    ),
  );
}

/** What the npm client of this machine is configured to. */
export async function readNpmConfig() {
  const { code, stdout } = await runNpm(['config', 'list', '--long', '--json']);
  if (code !== 0) {
    return {};
  }
  return /** @type {Record<string, unknown>} */ (JSON.parse(stdout));
}

/** @param {unknown} url */
function withoutTrailingSlash(url) {
  return typeof url === 'string' ? url.replace(/\/+$/, '') : undefined;
}

/** @param {unknown} url */
function plainHttpHost(url) {
  return typeof url === 'string' && url.startsWith('http:')
    ? new URL(url).hostname
    : undefined;
}
