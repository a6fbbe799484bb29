/**
 * The npm client's error codes that mean its registry was not reached.
 */
const UNREACHED =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|FETCH_ERROR|ERR_INVALID_PROTOCOL|E50\d)\b/;
const UNTRUSTED =
  /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/;

/**
 * Says in one line why the npm client could not install a package, and the way out.
 *
 * | npm's output has                  | the line says                                        |
 * | --------------------------------- | ---------------------------------------------------- |
 * | ENOTFOUND, ECONNREFUSED, E503, …  | the registry was not reached: network, proxy, mirror |
 * | a certificate's code              | the certificate is not trusted: cafile               |
 * | E401, E403                        | the registry wants a login                           |
 * | E404, ETARGET                     | the registry does not have it                        |
 * | ENOSPC                            | the disk is full                                     |
 * | anything else                     | npm's own first line                                 |
 *
 * @param {{ what: string, registry: string, output: string, otherwise: string }} failure `otherwise` is what the user can
 *   install instead, as half a sentence
 */
export function explainNpmFailure({ what, registry, output, otherwise }) {
  const missing = `Cannot bring ${what}:`;
  if (/\bENOSPC\b/.test(output)) {
    return `${missing} the disk is full. Free some space and start again.`;
  }
  const untrusted = UNTRUSTED.exec(output);
  if (untrusted) {
    return `${missing} the certificate of the npm registry ${registry} is not trusted (${untrusted[0]}). Set \`npm config set cafile FILE\`, or ${otherwise}.`;
  }
  if (/\bE40[13]\b/.test(output)) {
    return `${missing} the npm registry ${registry} asks for a login. Run \`npm login\`, or ${otherwise}.`;
  }
  if (/\b(E404|ETARGET)\b/.test(output)) {
    return `${missing} the npm registry ${registry} does not have it. Choose another with \`npm config set registry URL\`, or ${otherwise}.`;
  }
  const unreached = UNREACHED.exec(output);
  if (unreached) {
    return `${missing} no answer from the npm registry ${registry} (${unreached[0]}). Check the network, the proxy (\`npm config set proxy URL\`) or the registry (\`npm config set registry URL\`), or ${otherwise}.`;
  }
  return `${missing} npm failed with "${firstErrorLine(
    output,
  )}". Run \`npm ping\` to see whether the registry ${registry} works, or ${otherwise}.`;
}

/** @param {string} output */
function firstErrorLine(output) {
  const lines = output.split('\n').filter(line => line.trim() !== '');
  const line =
    lines.find(candidate => /^npm (error|ERR!) (?!code)/.test(candidate)) ??
    lines[0] ??
    'no output';
  return line.replace(/^npm (error|ERR!) /, '').trim();
}
