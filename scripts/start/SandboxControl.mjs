/**
 * @typedef {import('@eks-platform/aws-sandbox').Fault} Fault
 * @typedef {import('@eks-platform/aws-sandbox').RequestFilter} RequestFilter
 * @typedef {import('@eks-platform/aws-sandbox').RequestRecord} RequestRecord
 */

/** What a test may ask of a running sandbox beside AWS: what it was asked, and to fail on demand. */
export class SandboxControl {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
  }

  /**
   * The requests that the sandbox has answered, the oldest first.
   *
   * @param {RequestFilter} [filter]
   * @returns {Promise<RequestRecord[]>}
   */
  async requests(filter = {}) {
    const query = new URLSearchParams(
      Object.entries(filter).map(([key, value]) => [key, String(value)]),
    );
    const { requests } = await this.#ask('GET', `requests?${query}`);
    return requests;
  }

  async clearRequests() {
    await this.#ask('DELETE', 'requests');
  }

  /** @param {Fault} fault */
  async addFault(fault) {
    await this.#ask('POST', 'faults', fault);
  }

  async clearFaults() {
    await this.#ask('DELETE', 'faults');
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  async #ask(method, path, body) {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) {
      throw new Error(
        `The sandbox refused ${method} ${path}: ${answer.message}`,
      );
    }
    return answer;
  }
}
