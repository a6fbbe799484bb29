import { Agent, request } from 'node:https';
import type { OpenCluster } from './openCluster';

/** Sends a request as it stands, where a client would change it, and reads the JSON of the answer. */
export function askCluster(
  {
    endpoint,
    certificateAuthorityData,
  }: Pick<OpenCluster, 'endpoint' | 'certificateAuthorityData'>,
  options: {
    method?: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  },
): Promise<Record<string, unknown>> {
  const { method = 'GET', path, headers, body } = options;
  const ca = Buffer.from(certificateAuthorityData, 'base64');
  const agent = new Agent({ ca });
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(endpoint + path),
      { method, agent, headers },
      response => {
        let text = '';
        response.on('data', chunk => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => resolve(JSON.parse(text)));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
