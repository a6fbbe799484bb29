import { satisfies } from 'semver';

/** What fails; milder advisories are told and no more. */
const FAILING = ['high', 'critical'];

/**
 * An advisory that was looked into and is lived with for a while: an entry of `accepted.json`.
 *
 * @typedef {object} Accepted
 * @property {string} advisory for example `GHSA-xvch-5gv4-984h`
 * @property {string} package
 * @property {string} severity
 * @property {string} reason why it does no harm here
 * @property {string} until the last day on which that counts, `2027-01-31`
 */

/**
 * What the advisories on the shipped packages come to.
 *
 * | severity        | in the accepted list      | becomes                                        |
 * | --------------- | ------------------------- | ---------------------------------------------- |
 * | high, critical  | no                        | a failure                                      |
 * | high, critical  | until today or later      | nothing                                        |
 * | high, critical  | until an earlier day      | a failure: it is to be looked into again       |
 * | any other       | –                         | a notice                                       |
 * | –               | yes, but nothing has it   | a notice: the entry is to be taken out         |
 *
 * @param {object} options
 * @param {readonly import('./listShipped.mjs').ShippedPackage[]} options.shipped
 * @param {Record<string, import('./askAdvisories.mjs').Advisory[]>} options.advisories by package
 * @param {readonly Accepted[]} options.accepted
 * @param {string} options.today
 * @returns {{ failures: string[], notices: string[] }}
 */
export function judgeAdvisories({ shipped, advisories, accepted, today }) {
  const failures = [];
  const notices = [];
  const used = new Set();
  for (const { name, version, ways } of shipped) {
    for (const advisory of advisories[name] ?? []) {
      if (!concerns(advisory, version)) {
        continue;
      }
      const id = idOf(advisory);
      const told = `${name}@${version}: ${id} (${advisory.severity}) ${advisory.title}`;
      if (!FAILING.includes(advisory.severity)) {
        notices.push(told);
        continue;
      }
      const entry = accepted.find(
        each => each.advisory === id && each.package === name,
      );
      if (!entry) {
        failures.push([told, ...ways.map(way => `  ${way}`)].join('\n'));
        continue;
      }
      used.add(entry);
      if (entry.until < today) {
        failures.push(`${told}\n  was accepted until ${entry.until}`);
      }
    }
  }
  for (const entry of accepted) {
    if (!used.has(entry)) {
      notices.push(
        `${entry.advisory} of ${entry.package} is accepted, but nothing that is shipped has it: take it out of the list`,
      );
    }
  }
  return { failures, notices };
}

/**
 * @param {import('./askAdvisories.mjs').Advisory} advisory
 * @param {string} version
 */
function concerns({ vulnerable_versions: range }, version) {
  return satisfies(version, range, { includePrerelease: true, loose: true });
}

/** @param {import('./askAdvisories.mjs').Advisory} advisory */
function idOf({ url, id }) {
  return /GHSA(-\w{4}){3}/.exec(url)?.[0] ?? String(id);
}
