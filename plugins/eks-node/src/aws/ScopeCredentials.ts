import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Attribution, EksScope, RoleLink } from '../EksService';
import { BaseCredentials } from './BaseCredentials';
import { BoundedCache } from './BoundedCache';
import { classifyAwsError } from './classifyAwsError';
import type { ClientSettings } from './clientSettings';
import { memoizeCredentials } from './memoizeCredentials';
import { sessionOf, type RoleSession } from './sessionOf';
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
    const { accountId, roleArn, externalId, roleChain = [] } = scope;
    if (!roleArn) {
      return this.#providers.getOrCreate(accountId, () =>
        this.#base.forDirectUse(scope),
      );
    }
    const links = [...roleChain, { roleArn, externalId }];
    return this.#throughChain(scope, links, sessionOf(attribution));
  }

  /** The last of several roles, each assumed with the session of the one before; every session serves all who share it. */
  #throughChain(
    scope: EksScope,
    links: RoleLink[],
    session: RoleSession,
  ): AwsCredentialIdentityProvider {
    const base = this.#base.forAssuming(scope);
    return links.reduce(
      (master, link, index) =>
        this.#providers.getOrCreate(
          JSON.stringify([base.key, links.slice(0, index + 1), session]),
          () =>
            memoizeCredentials(
              this.#assumeRole(scope, link, {
                master,
                session: linkSession(session, index, links.length),
                carried: session,
              }),
            ),
        ),
      base.provider,
    );
  }

  #assumeRole(
    scope: EksScope,
    link: RoleLink,
    options: {
      master: AwsCredentialIdentityProvider;
      session: RoleSession;
      /** What goes on in the session, said or not. */
      carried: RoleSession;
    },
  ): AwsCredentialIdentityProvider {
    const { roleArn, externalId } = link;
    const assume = fromTemporaryCredentials({
      masterCredentials: options.master,
      params: { RoleArn: roleArn, ExternalId: externalId, ...options.session },
      clientConfig: { ...this.settings, region: scope.region },
    });
    return async properties => {
      try {
        return await assume(properties);
      } catch (error) {
        throw toAssumeRoleError(error, scope, link, options.carried);
      }
    };
  }
}

/**
 * What is said of the session at one link of a chain: user and task are given at the first one and go on from there, because
 * AWS lets no later session set them anew.
 */
function linkSession(
  session: RoleSession,
  index: number,
  length: number,
): RoleSession & { TransitiveTagKeys?: string[] } {
  const { RoleSessionName, Tags } = session;
  if (index > 0) {
    return { RoleSessionName };
  }
  return length > 1 && Tags
    ? { ...session, TransitiveTagKeys: Tags.map(({ Key }) => Key) }
    : session;
}

function toAssumeRoleError(
  error: unknown,
  scope: EksScope,
  { roleArn, externalId }: RoleLink,
  session: RoleSession,
): Error {
  // A role earlier in the chain has told its own story.
  if (error instanceof NotAllowedError) {
    return error;
  }
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
  // Not the external ID itself: whoever reads an error may not know it.
  const words = externalId
    ? ' with the external ID that is configured for it'
    : ' without an external ID';
  return new NotAllowedError(
    `${translated.message}. The role's trust policy must allow ${actions.join(
      ', ',
    )} to the calling credentials${words}`,
    error,
  );
}
