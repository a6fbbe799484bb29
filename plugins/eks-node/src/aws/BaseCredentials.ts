import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { EksScope } from '../EksService';
import { askAws } from './askAws';
import type { ClientSettings } from './clientSettings';
import { memoizeCredentials } from './memoizeCredentials';

/** The credentials that Backstage's own `aws` configuration gives for an account. */
export class BaseCredentials {
  readonly #manager: DefaultAwsCredentialsManager;
  readonly #configuredAccounts: Set<string>;
  readonly #hasAccountDefaults: boolean;
  readonly #providers = new Map<string, AwsCredentialIdentityProvider>();

  constructor(config: Config, private readonly settings: ClientSettings) {
    this.#manager = DefaultAwsCredentialsManager.fromConfig(config);
    this.#configuredAccounts = new Set(
      config
        .getOptionalConfigArray('aws.accounts')
        ?.map(account => account.getString('accountId')),
    );
    this.#hasAccountDefaults = config.has('aws.accountDefaults.roleName');
  }

  /**
   * What a role of the account is assumed with: the account's own entry, else the main account. The key is the same for
   * all accounts that share them.
   */
  forAssuming(scope: EksScope): {
    key: string;
    provider: AwsCredentialIdentityProvider;
  } {
    const { accountId } = scope;
    return this.#configuredAccounts.has(accountId)
      ? { key: accountId, provider: this.#shared(accountId, accountId) }
      : { key: 'main', provider: this.#shared('main', undefined) };
  }

  /**
   * What the account is read with when no role is to be assumed. They are asked once whose they are: otherwise the
   * clusters of one account would be taken for another's.
   */
  forDirectUse(scope: EksScope): AwsCredentialIdentityProvider {
    const { accountId } = scope;
    const isNamed =
      this.#configuredAccounts.has(accountId) || this.#hasAccountDefaults;
    const provider = isNamed
      ? this.#shared(accountId, accountId)
      : this.#shared('main', undefined);
    let verified: Promise<void> | undefined;

    return async properties => {
      verified ??= this.#verifyAccount(scope, provider).catch(error => {
        verified = undefined;
        throw error;
      });
      await verified;
      return provider(properties);
    };
  }

  #shared(key: string, accountId: string | undefined) {
    let provider = this.#providers.get(key);
    if (!provider) {
      provider = memoizeCredentials(async properties => {
        const found = await this.#manager.getCredentialProvider(
          accountId ? { accountId } : undefined,
        );
        return found.sdkCredentialProvider(properties);
      });
      this.#providers.set(key, provider);
    }
    return provider;
  }

  async #verifyAccount(
    scope: EksScope,
    credentials: AwsCredentialIdentityProvider,
  ): Promise<void> {
    const sts = new STSClient({
      ...this.settings,
      region: scope.region,
      credentials,
    });
    const { Account } = await askAws(
      { operation: 'sts:GetCallerIdentity', scope },
      () => sts.send(new GetCallerIdentityCommand({})),
    );
    if (Account !== scope.accountId) {
      throw new InputError(
        `eks.scopes names account ${scope.accountId} without a roleArn, so the credentials of the 'aws' configuration must be that account's, found credentials of account ${Account}`,
      );
    }
  }
}
