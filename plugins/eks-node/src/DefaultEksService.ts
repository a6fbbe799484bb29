import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { scopeId, type Scope } from '@eks-platform/backstage-plugin-eks-common';
import { BoundedCache } from './aws/BoundedCache';
import {
  createClientSettings,
  type ClientSettings,
} from './aws/clientSettings';
import { createAwsScope } from './aws/createAwsScope';
import type { AwsCallObserver } from './aws/pace/AwsCall';
import { AwsPace } from './aws/pace/AwsPace';
import { ScopeCredentials } from './aws/ScopeCredentials';
import type { EksConfig } from './config/EksConfig';
import { readEksConfig } from './config/readEksConfig';
import {
  discoverAccounts,
  type DiscoveredAccount,
} from './discovery/discoverAccounts';
import { systemPollClock } from './wait/PollClock';
import type { Attribution, AwsScope, EksScope, EksService } from './EksService';

const MAX_CLIENT_SETS = 500;

/**
 * The scopes of the configuration, their clients and credentials shared by all who ask.
 *
 * @public
 */
export class DefaultEksService implements EksService {
  readonly #scopes: EksScope[];
  readonly #settings: ClientSettings;
  readonly #credentials: ScopeCredentials;
  readonly #pace: AwsPace;
  readonly #clients = new BoundedCache<AwsScope>(MAX_CLIENT_SETS);

  /**
   * Reads the `eks` and `aws` sections, and asks the organizations that they name for their accounts.
   *
   * @throws InputError as `fromConfig`; ServiceUnavailableError when an organization's accounts could not be listed.
   */
  static async create(
    config: Config,
    options: { logger: LoggerService },
  ): Promise<DefaultEksService> {
    const eksConfig = readEksConfig(config);
    const { organizations = [] } = eksConfig;
    if (organizations.length === 0) {
      return DefaultEksService.fromConfig(config, options);
    }
    const asking = new DefaultEksService(config, eksConfig);
    const found: DiscoveredAccount[] = [];
    for (const organization of organizations) {
      found.push(
        ...(await discoverAccounts(organization, {
          ...options,
          settings: asking.#settings,
          enter: scope => asking.#enter(scope),
        })),
      );
    }
    const { logger } = options;
    logger.info('Found the accounts of the organizations', {
      accounts: found.length,
    });
    return new DefaultEksService(config, readEksConfig(config, found));
  }

  /**
   * Reads the `eks` and `aws` sections; organizations are not asked.
   *
   * @throws InputError naming each wrong key, what was wanted there and what was found.
   */
  static fromConfig(
    config: Config,
    options: { logger: LoggerService },
  ): DefaultEksService {
    const eksConfig = readEksConfig(config);
    if (eksConfig.scopes.length === 0) {
      options.logger.warn(
        'No AWS account is configured, so the EKS suite reads and changes nothing',
        { key: 'eks.scopes' },
      );
    }
    return new DefaultEksService(config, eksConfig);
  }

  private constructor(config: Config, { endpoint, pace, scopes }: EksConfig) {
    this.#pace = new AwsPace(systemPollClock, pace);
    this.#scopes = scopes;
    this.#settings = createClientSettings({ endpoint });
    this.#credentials = new ScopeCredentials(config, this.#settings);
  }

  /** {@inheritDoc EksService.listScopes} */
  listScopes(): EksScope[] {
    return [...this.#scopes];
  }

  /** {@inheritDoc EksService.observeCalls} */
  observeCalls(observer: AwsCallObserver): void {
    this.#pace.observe(observer);
  }

  /** {@inheritDoc EksService.forScope} */
  async forScope(
    wanted: Scope,
    options: { attribution?: Attribution } = {},
  ): Promise<AwsScope> {
    const id = scopeId(wanted);
    const scope = this.#scopes.find(candidate => scopeId(candidate) === id);
    if (!scope) {
      throw new InputError(
        `Account and region ${id} are not configured for the EKS suite, configured are: ${
          this.#scopes.map(scopeId).join(', ') || 'none'
        }`,
      );
    }
    const attribution = scope.roleArn ? options.attribution : undefined;
    const key = JSON.stringify([
      id,
      attribution?.userEntityRef,
      attribution?.taskId,
    ]);
    return this.#clients.getOrCreate(key, () =>
      this.#enter(scope, attribution),
    );
  }

  #enter(scope: EksScope, attribution?: Attribution): AwsScope {
    return createAwsScope(
      scope,
      this.#credentials.forScope(scope, attribution),
      this.#settings,
      this.#pace,
    );
  }
}
