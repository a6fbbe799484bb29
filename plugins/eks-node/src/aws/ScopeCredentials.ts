import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Attribution, EksScope } from '../EksService';
import { BaseCredentials } from './BaseCredentials';
import { BoundedCache } from './BoundedCache';
import { classifyAwsError } from './classifyAwsError';
import type { ClientSettings } from './clientSettings';
import { memoizeCredentials } from './memoizeCredentials';
import { sessionOf } from './sessionOf';
import { toBackstageError } from './toBackstageError';

const MAX_SESSIONS = 500;

/**
 * The credentials of every scope. Clients of one account, role and attribution share one provider, whatever their
 * service and region, and so one AssumeRole.
 */
export class ScopeCredentials {
  readonly #base: BaseCredentials;
  readonly #providers = new BoundedCache<AwsCredentialIdentityProvider>(
    MAX_SESSIONS,
  );

  constructor(config: Config, private readonly settings: ClientSettings) {
    this.#base = new BaseCredentials(config, settings);
  }

  /** Credentials without a role cannot carry an attribution: it is left out. */
  forScope(
    scope: EksScope,
    attribution?: Attribution,
  ): AwsCredentialIdentityProvider {
    const { accountId, roleArn, externalId } = scope;
    if (!roleArn) {
      return this.#providers.getOrCreate(accountId, () =>
        this.#base.forDirectUse(scope),
      );
    }
    const session = sessionOf(attribution);
    const key = JSON.stringify([accountId, roleArn, externalId, session]);
    return this.#providers.getOrCreate(key, () =>
      memoizeCredentials(this.#assumeRole(scope, roleArn, session)),
    );
  }

  #assumeRole(
    scope: EksScope,
    roleArn: string,
    session: ReturnType<typeof sessionOf>,
  ): AwsCredentialIdentityProvider {
    const base = this.#base.forAssuming(scope);
    const assume = fromTemporaryCredentials({
      masterCredentials: base,
      params: { RoleArn: roleArn, ExternalId: scope.externalId, ...session },
      clientConfig: { ...this.settings, region: scope.region },
    });
    return async properties => {
      try {
        return await assume(properties);
      } catch (error) {
        throw toAssumeRoleError(error, scope, roleArn, session);
      }
    };
  }
}

function toAssumeRoleError(
  error: unknown,
  scope: EksScope,
  roleArn: string,
  session: ReturnType<typeof sessionOf>,
): Error {
  const translated = toBackstageError(error, {
    operation: 'sts:AssumeRole',
    resource: `role '${roleArn}'`,
    scope,
  });
  if (classifyAwsError(error) !== 'denied') {
    return translated;
  }
  const actions = [
    'sts:AssumeRole',
    session.SourceIdentity && 'sts:SetSourceIdentity',
    session.Tags && 'sts:TagSession',
  ].filter(Boolean);
  const externalId = scope.externalId
    ? ` with the external ID '${scope.externalId}'`
    : ' without an external ID';
  return new NotAllowedError(
    `${translated.message}. The role's trust policy must allow ${actions.join(
      ', ',
    )} to the calling credentials${externalId}`,
    error,
  );
}
