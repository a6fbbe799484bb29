import type {
  AssociateIdentityProviderConfigRequest,
  AssociateIdentityProviderConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { childArn } from '../arns';
import { limitExceeded, resourceInUse } from '../errors';
import { durations } from '../life';
import { quotaOf } from '../quotas';
import { requireActiveCluster } from '../rules/requireActiveCluster';
import { identityProviderTable, type IdentityProviderRow } from '../tables';
import { recordUpdate, repeatedUpdate, showUpdate } from '../updates';
import { checkOidcConfig } from './checkOidcConfig';
import { liveIdentityProviders } from './findIdentityProvider';

/** Begins to let the users of an OpenID Connect provider into a cluster, which takes long; a cluster has one provider. */
export const associateIdentityProviderConfig: Operation<
  AssociateIdentityProviderConfigRequest,
  AssociateIdentityProviderConfigResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const subject = { clusterName };
  const cluster = requireActiveCluster(clusterName, context);
  const repeated = repeatedUpdate(subject, input, context);
  if (repeated) {
    return { update: showUpdate(repeated, context.now()), tags: input.tags };
  }
  const oidc = input.oidc!;
  checkOidcConfig(input, cluster);
  const name = oidc.identityProviderConfigName!;
  const existing = liveIdentityProviders(clusterName, context);
  if (existing.some(row => row.name === name)) {
    throw resourceInUse(
      `Identity provider config already exists with name: ${name}`,
      subject,
    );
  }
  const limit = quotaOf('identityProvidersPerCluster');
  if (existing.length >= limit) {
    throw limitExceeded(
      `You have reached the limit of ${limit} identity provider config in cluster ${clusterName}: ${existing[0].name} is associated`,
      subject,
    );
  }

  const outcome = context.takeOutcome({
    resource: 'identityProvider',
    clusterName,
    name,
  });
  const createdAt = context.now();
  const { accountId, region } = context;
  const row: IdentityProviderRow = {
    clusterName,
    name,
    arn: childArn({ accountId, region }, 'identityproviderconfig', {
      clusterName,
      name: `oidc/${name}`,
      createdAt,
    }),
    oidc: {
      ...oidc,
      usernameClaim: oidc.usernameClaim ?? 'sub',
      usernamePrefix: oidc.usernamePrefix ?? `${oidc.issuerUrl}#`,
    },
    tags: input.tags ?? {},
    createdAt,
    settlesAt: createdAt + context.scale(durations.identityProviderAssociate),
    outcome,
  };
  context.place.table(identityProviderTable).set(`${clusterName}/${name}`, row);
  const update = recordUpdate(
    subject,
    {
      type: 'AssociateIdentityProviderConfig',
      params: [
        { type: 'IdentityProviderConfig', value: JSON.stringify([oidc]) },
      ],
      durationMs: durations.identityProviderAssociate,
      failure: outcome,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()), tags: row.tags };
};
