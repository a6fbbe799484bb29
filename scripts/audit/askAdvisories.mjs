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
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<{ advisories: Record<string, Advisory[]> } | { notAsked: string }>} advisories by the name of the package;
 *   or why they are not known
 */
export async function askAdvisories(registry, packages, options = {}) {
  const { timeoutMs = TIMEOUT_MS } = options;
  /** @type {Record<string, string[]>} */
  const versions = {};
  for (const { name, version } of [...packages, CONTROL]) {
    versions[name] = [...(versions[name] ?? []), version];
  }
  let response;
  let body;
  try {
    response = await fetch(`${registry.replace(/\/+$/, '')}${PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(versions),
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = await response.text();
  } catch (error) {
    return { notAsked: `no answer from the registry (${reasonOf(error)})` };
  }
  if (response.status !== 200) {
    return {
      notAsked: `the registry does not tell advisories (it answered ${response.status})`,
    };
  }
  const advisories = parseObject(body);
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
  const { cause, name } = error;
  return cause?.code ?? cause?.message ?? name;
}
