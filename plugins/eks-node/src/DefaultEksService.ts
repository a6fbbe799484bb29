import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
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
import { discoverAccounts } from './discovery/discoverAccounts';
import type { DiscoveryFailure } from './discovery/DiscoveryFailure';
import { OrganizationAccounts } from './discovery/OrganizationAccounts';
import { systemPollClock } from './wait/PollClock';
import type { Attribution, AwsScope, EksScope, EksService } from './EksService';

const MAX_CLIENT_SETS = 500;
/** Organizations are waited for no longer than this: a backend must start without them. */
const START_PATIENCE_MS = 10_000;

/**
 * The scopes of the configuration, their clients and credentials shared by all who ask.
 *
 * @public
 */
export class DefaultEksService implements EksService {
  #scopes: EksScope[];
  readonly #organizations: OrganizationAccounts;
  readonly #listeners = new Set<() => void>();
  readonly #settings: ClientSettings;
  readonly #credentials: ScopeCredentials;
  readonly #pace: AwsPace;
  readonly #clients = new BoundedCache<AwsScope>(MAX_CLIENT_SETS);

  /**
   * Reads the `eks` and `aws` sections, and asks the organizations that they name for their accounts: at first for so long as
   * a start may take, and then for as long as they need.
   *
   * @throws InputError as `fromConfig`; an organization that does not answer stops nobody.
   */
  static async create(
    config: Config,
    options: { logger: LoggerService; patienceMs?: number },
  ): Promise<DefaultEksService> {
    const { logger, patienceMs = START_PATIENCE_MS } = options;
    const service = DefaultEksService.fromConfig(config, { logger });
    const patience = new AbortController();
    await Promise.race([
      service.discoverScopes(),
      systemPollClock.sleep(patienceMs, patience.signal).catch(() => {}),
    ]);
    patience.abort();
    return service;
  }

  /**
   * Reads the `eks` and `aws` sections; organizations are not asked until `discoverScopes` is called.
   *
   * @throws InputError naming each wrong key, what was wanted there and what was found.
   */
  static fromConfig(
    config: Config,
    options: { logger: LoggerService },
  ): DefaultEksService {
    const eksConfig = readEksConfig(config);
    if (!eksConfig.scopes.length && !eksConfig.organizations?.length) {
      options.logger.warn(
        'No AWS account is configured, so the EKS suite reads and changes nothing',
        { key: 'eks.scopes' },
      );
    }
    return new DefaultEksService(config, eksConfig, options.logger);
  }

  private constructor(
    private readonly config: Config,
    { endpoint, pace, scopes, organizations = [] }: EksConfig,
    private readonly logger: LoggerService,
  ) {
    this.#pace = new AwsPace(systemPollClock, pace);
    this.#scopes = scopes;
    this.#settings = createClientSettings({ endpoint });
    this.#credentials = new ScopeCredentials(config, this.#settings);
    this.#organizations = new OrganizationAccounts({
      organizations,
      discover: (organization, known) =>
        discoverAccounts(organization, {
          known,
          logger,
          settings: this.#settings,
          enter: scope => this.#enter(scope),
        }),
      logger,
      now: () => new Date(),
    });
  }

  /** {@inheritDoc EksService.listScopes} */
  listScopes(): EksScope[] {
    return [...this.#scopes];
  }

  /** {@inheritDoc EksService.discoverScopes} */
  async discoverScopes(): Promise<void> {
    await this.#organizations.ask();
    this.#takeOver();
  }

  /** {@inheritDoc EksService.listDiscoveryFailures} */
  listDiscoveryFailures(): DiscoveryFailure[] {
    return this.#organizations.failures;
  }

  /** {@inheritDoc EksService.knowsAllScopes} */
  knowsAllScopes(): boolean {
    return this.#organizations.isComplete;
  }

  /** {@inheritDoc EksService.onScopesChanged} */
  onScopesChanged(listener: () => void): void {
    this.#listeners.add(listener);
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
        }${this.#notKnownYet()}`,
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

  /** What the organizations have told becomes the scopes. */
  #takeOver(): void {
    const { accounts, isComplete } = this.#organizations;
    try {
      const { scopes } = readEksConfig(this.config, { accounts, isComplete });
      const isSame = JSON.stringify(scopes) === JSON.stringify(this.#scopes);
      this.#scopes = scopes;
      if (!isSame) {
        this.#listeners.forEach(listener => listener());
      }
    } catch (error) {
      this.logger.error(
        'What the organizations tell does not fit the configuration; the scopes stay as they were',
        { reason: toError(error).message },
      );
    }
  }

  #notKnownYet(): string {
    const failures = this.listDiscoveryFailures();
    return failures.length
      ? `; not all are known: ${failures
          .map(({ message }) => message)
          .join('; ')}`
      : '';
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
