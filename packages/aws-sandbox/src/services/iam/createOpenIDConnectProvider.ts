import type {
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { stableHex } from '../../world/stableId';
import { entityAlreadyExists } from './errors';
import {
  checkClientIds,
  checkProviderUrl,
  checkThumbprints,
} from './rules/checkOidcProvider';
import { oidcProviderTable } from './tables';
import { mergeTags, showTags } from './tags';

/** Makes an OpenID Connect provider; a thumbprint left out is, as on AWS, taken from the provider's certificate. */
export const createOpenIDConnectProvider: Operation<
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse
> = (input, { globalPlace, accountId, now }) => {
  const url = checkProviderUrl(input.Url!);
  const clientIds = input.ClientIDList ?? [];
  checkClientIds(clientIds);
  const thumbprints = input.ThumbprintList ?? [];
  checkThumbprints(thumbprints);
  const tags = mergeTags({}, input.Tags);
  const arn = `arn:aws:iam::${accountId}:oidc-provider/${url}`;
  const providers = globalPlace.table(oidcProviderTable);
  if (providers.has(arn)) {
    throw entityAlreadyExists(
      `Provider with url https://${url} already exists.`,
    );
  }
  providers.set(arn, {
    arn,
    url,
    clientIds,
    thumbprints: thumbprints.length > 0 ? thumbprints : [thumbprintOfHost(url)],
    tags,
    createdAt: now(),
  });
  return { OpenIDConnectProviderArn: arn, Tags: showTags(tags) };
};

/** All providers on one host share its certificate. */
function thumbprintOfHost(url: string): string {
  return stableHex(`certificate of ${url.split('/')[0]}`, 40);
}
