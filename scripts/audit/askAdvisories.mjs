import { postJson } from './postJson.mjs';

const PATH = '/-/npm/v1/security/advisories/bulk';
const TIMEOUT_MS = 30_000;

/** Everybody knows of it: a registry that does not is none that knows advisories. */
const CONTROL = { name: 'minimist', version: '0.0.8' };

/**
 * An advisory as npm's registry tells it.
 *
 * @typedef {object} Advisory
 * @property {number} id
 * @property {string} url ends with the advisory's id at GitHub
 * @property {string} title
 * @property {'info' | 'low' | 'moderate' | 'high' | 'critical'} severity
 * @property {string} vulnerable_versions a range
 */

/**
 * Asks a registry for the advisories on packages, as `npm audit` does. A registry that cannot tell is no error, and never looks
 * like one that knows of nothing.
 *
 * @param {string} registry
 * @param {ReadonlyArray<{ name: string, version: string }>} packages
 * @param {{ timeoutMs?: number, ca?: string, rejectUnauthorized?: boolean }} [options]
 * @returns {Promise<{ advisories: Record<string, Advisory[]> } | { notAsked: string }>} advisories by the name of the package;
 *   or why they are not known
 */
export async function askAdvisories(registry, packages, options = {}) {
  const { timeoutMs = TIMEOUT_MS, ...tls } = options;
  /** @type {Record<string, string[]>} */
  const versions = {};
  for (const { name, version } of [...packages, CONTROL]) {
    versions[name] = [...(versions[name] ?? []), version];
  }
  let answer;
  try {
    answer = await postJson(
      `${registry.replace(/\/+$/, '')}${PATH}`,
      versions,
      { timeoutMs, ...tls },
    );
  } catch (error) {
    return { notAsked: `no answer from the registry (${reasonOf(error)})` };
  }
  if (answer.status !== 200) {
    return {
      notAsked: `the registry does not tell advisories (it answered ${answer.status})`,
    };
  }
  const advisories = parseObject(answer.body);
  if (!advisories?.[CONTROL.name]?.length) {
    return {
      notAsked: `the registry does not know advisories (none for ${CONTROL.name} ${CONTROL.version}, which has some)`,
    };
  }
  return { advisories };
}

/** @param {string} text */
function parseObject(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {any} error */
function reasonOf(error) {
  const { code, name } = error.cause ?? error;
  return typeof code === 'string' ? code : name;
}
