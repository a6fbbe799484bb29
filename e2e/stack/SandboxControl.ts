import type {
  Fault,
  RequestFilter,
  RequestRecord,
} from '@eks-platform/aws-sandbox';

/** What a story may ask of the sandbox beside AWS: what it was asked, and to fail on demand. */
export class SandboxControl {
  constructor(readonly url: string) {}

  /** The requests that the sandbox has answered, the oldest first. */
  async requests(filter: RequestFilter = {}): Promise<RequestRecord[]> {
    const query = new URLSearchParams(
      Object.entries(filter).map(([key, value]) => [key, String(value)]),
    );
    const { requests } = await this.#ask('GET', `requests?${query}`);
    return requests as RequestRecord[];
  }

  async clearRequests() {
    await this.#ask('DELETE', 'requests');
  }

  async addFault(fault: Fault) {
    await this.#ask('POST', 'faults', fault);
  }

  async clearFaults() {
    await this.#ask('DELETE', 'faults');
  }

  async #ask(method: string, path: string, body?: unknown) {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) {
      throw new Error(
        `The sandbox refused ${method} ${path}: ${answer.message}`,
      );
    }
    return answer;
  }
}
