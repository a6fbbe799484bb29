import type { AwsScope } from '../EksService';
import { signClusterToken, type ClusterToken } from './clusterToken';

/** One cluster's token, signed once for all who ask until it is nearly spent. A failure is not remembered. */
export class ClusterTokens {
  #current?: Promise<ClusterToken>;

  constructor(
    private readonly aws: AwsScope,
    private readonly clusterName: string,
    private readonly now: () => number = Date.now,
  ) {}

  async token(): Promise<string> {
    const seen = this.#current;
    const current = await seen?.catch(() => undefined);
    const now = this.now();
    // Signed later than now: a clock was put back since.
    const isSpent =
      !current || current.freshUntil <= now || current.signedAt > now;
    // Somebody else may have signed meanwhile.
    if (isSpent && this.#current === seen) {
      this.#current = signClusterToken(this.aws, this.clusterName, this.now());
    }
    return (await this.#current!).token;
  }

  /** Signs anew next time: the cluster did not accept the last one. */
  forget(): void {
    this.#current = undefined;
  }
}
