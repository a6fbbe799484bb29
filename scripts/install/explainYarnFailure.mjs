/** When Yarn itself crashes it shows its own minified source, which speaks of every error there is. */
export const LONGEST_MESSAGE = 1000;

/**
 * @type {ReadonlyArray<{ pattern: RegExp, line: (found: RegExpExecArray, registry: string) => string }>}
 */
const EXPLANATIONS = [
  {
    pattern: /\bENOSPC\b/,
    line: () =>
      'Too little disk: it filled up during the install. Free 3 GiB and start again.',
  },
  {
    pattern: /\bYN0028\b|lockfile would have been (modified|created)/,
    line: () =>
      'yarn.lock does not fit the package.json files: run `yarn install` and commit yarn.lock with them.',
  },
  {
    pattern: /\bYN0018\b/,
    line: (_, registry) =>
      `The registry ${registry} serves a package that is not the one in yarn.lock (the line with YN0018 above names it): use another registry (\`npm config set registry URL\`).`,
  },
  {
    pattern:
      /\b(self[- ]signed certificate|unable to (get|verify)[a-z ]*certificate|certificate has expired)/i,
    line: (found, registry) =>
      `The certificate of the registry ${registry} is not trusted (${found[0]}): set \`npm config set cafile FILE\`.`,
  },
  {
    pattern: /Response Code: (401|403)\b|\bYN0041\b/,
    line: (_, registry) =>
      `The registry ${registry} asks for a login: set YARN_NPM_AUTH_TOKEN, or \`npmAuthToken\` in ~/.yarnrc.yml.`,
  },
  {
    pattern: /Response Code: 404\b/,
    line: (_, registry) =>
      `The registry ${registry} does not have a package of yarn.lock (it is named above): use another (\`npm config set registry URL\`).`,
  },
  {
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_CLOSED_BEFORE_CONNECTION|EHOSTUNREACH|ENETUNREACH|TimeoutError|Response Code: 50\d)\b/,
    line: (found, registry) =>
      `No answer from the registry ${registry} (${found[0]}): check the network, the proxy (\`npm config set proxy URL\`) or the registry (\`npm config set registry URL\`), then start again; what was fetched is kept.`,
  },
];

/**
 * Says in one line why `yarn install` failed, and the way out.
 *
 * @param {string} output
 * @param {string} registry
 */
export function explainYarnFailure(output, registry) {
  const said = output
    .split('\n')
    .filter(line => line.length <= LONGEST_MESSAGE)
    .join('\n');
  for (const { pattern, line } of EXPLANATIONS) {
    const found = pattern.exec(said);
    if (found) {
      return line(found, registry);
    }
  }
  return 'yarn install failed: its own error is above.';
}
