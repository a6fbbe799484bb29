import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { DiscoveredAccount } from './discoverAccounts';
import type { DiscoveryFailure } from './DiscoveryFailure';
import type { OrganizationConfig } from './OrganizationConfig';

interface Known {
  accounts?: DiscoveredAccount[];
  failure?: DiscoveryFailure;
}

/**
 * The accounts of the configured organizations, as each has last told of them.
 *
 * | an organization | its accounts | failure |
 * | --- | --- | --- |
 * | answers | as it says | none |
 * | does not answer | as it last said | told, since it first stood |
 * | has never answered | unknown | told, since it first stood |
 */
export class OrganizationAccounts {
  readonly #known: Known[];
  #asking: Promise<void> | undefined;

  constructor(
    private readonly options: {
      organizations: OrganizationConfig[];
      discover: (
        organization: OrganizationConfig,
        known: DiscoveredAccount[] | undefined,
      ) => Promise<DiscoveredAccount[]>;
      logger: LoggerService;
      now: () => Date;
    },
  ) {
    this.#known = options.organizations.map(() => ({}));
  }

  /** Asks all of them; whoever comes while they are asked waits for the same answer. Never throws. */
  async ask(): Promise<void> {
    this.#asking ??= Promise.all(
      this.options.organizations.map((each, index) => this.#ask(each, index)),
    ).then(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** All accounts that are known. */
  get accounts(): DiscoveredAccount[] {
    return this.#known.flatMap(({ accounts = [] }) => accounts);
  }

  /** Organizations whose last answer is none. */
  get failures(): DiscoveryFailure[] {
    return this.#known.flatMap(({ failure }) => failure ?? []);
  }

  /** Whether each organization has answered when it was last asked: only then is an account that is not here truly gone. */
  get isComplete(): boolean {
    return this.#known.every(({ accounts, failure }) => accounts && !failure);
  }

  async #ask(organization: OrganizationConfig, index: number): Promise<void> {
    const { discover, logger, now } = this.options;
    const { accountId } = organization;
    const before = this.#known[index];
    try {
      const accounts = await discover(organization, before.accounts);
      this.#known[index] = { accounts };
      if (!before.accounts || before.failure) {
        logger.info('Found the accounts of an organization', {
          asked: accountId,
          accounts: accounts.length,
        });
      }
    } catch (error) {
      const { message } = toError(error);
      this.#known[index] = {
        ...before,
        failure: {
          accountId,
          message,
          since: before.failure?.since ?? now().toISOString(),
        },
      };
      logger.warn(
        'An organization did not name its accounts; those that are known are kept',
        {
          asked: accountId,
          accounts: before.accounts?.length ?? 0,
          reason: message,
        },
      );
    }
  }
}
