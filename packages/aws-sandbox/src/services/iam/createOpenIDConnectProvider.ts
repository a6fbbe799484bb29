import type {
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { entityAlreadyExists } from './errors';
import { newOidcProviderRow } from './newOidcProviderRow';
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
  const { ClientIDList: clientIds = [], ThumbprintList: thumbprints = [] } =
    input;
  checkClientIds(clientIds);
  checkThumbprints(thumbprints);
  const row = newOidcProviderRow({
    accountId,
    url,
    clientIds,
    thumbprints,
    tags: mergeTags({}, input.Tags),
    createdAt: now(),
  });
  const providers = globalPlace.table(oidcProviderTable);
  if (providers.has(row.arn)) {
    throw entityAlreadyExists(
      `Provider with url https://${url} already exists.`,
    );
  }
  providers.set(row.arn, row);
  return { OpenIDConnectProviderArn: row.arn, Tags: showTags(row.tags) };
};
