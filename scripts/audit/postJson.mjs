import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/**
 * Posts JSON, over TLS with the certificates that the npm client is configured with, too.
 *
 * @param {string} url
 * @param {unknown} content
 * @param {{ timeoutMs: number, ca?: string, rejectUnauthorized?: boolean }} options `ca` is in PEM, for authorities that the
 *   machine does not know
 * @returns {Promise<{ status: number | undefined, body: string }>}
 */
export async function postJson(url, content, { timeoutMs, ...tls }) {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  const response = await new Promise((resolve, reject) => {
    request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
      ...tls,
    })
      .once('response', resolve)
      .once('error', reject)
      .end(JSON.stringify(content));
  });
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) {
    body += chunk;
  }
  return { status: response.statusCode, body };
}
