import { showControls } from '@eks-platform/backstage-plugin-eks-common';
import {
  DescribeUpdateCommand,
  paginateListUpdates,
  type Update,
} from '@aws-sdk/client-eks';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE, type ReadOptions } from '../../read/ReadOptions';
import type { ObservedIdentityProviderConfig } from './waitForIdentityProviderConfig';

const FAILED = ['Failed', 'Cancelled'];

/** The last association of an identity provider of this name, if it has failed, with AWS's reasons. */
export async function readFailedAssociation(
  aws: AwsScope,
  names: { clusterName: string; identityProviderConfigName: string },
  { signal }: ReadOptions,
): Promise<ObservedIdentityProviderConfig | undefined> {
  const { eks, scope } = aws;
  const { clusterName: name, identityProviderConfigName } = names;
  const resource = `cluster '${name}'`;
  const sent = { abortSignal: signal };
  const ids = await askAws(
    { operation: 'eks:ListUpdates', resource, scope },
    () =>
      collectPages(
        paginateListUpdates(
          { client: eks, pageSize: PAGE_SIZE },
          { name },
          sent,
        ),
        page => page.updateIds,
      ),
  );
  const updates = await Promise.all(
    ids.map(updateId =>
      askAws({ operation: 'eks:DescribeUpdate', resource, scope }, () =>
        eks.send(new DescribeUpdateCommand({ name, updateId }), sent),
      ),
    ),
  );
  const [last] = updates
    .flatMap(({ update }) => update ?? [])
    .filter(update => isAssociationOf(identityProviderConfigName, update))
    .sort((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0));
  if (!last || !FAILED.includes(last.status ?? '')) {
    return undefined;
  }
  return {
    status: 'FAILED',
    health: (last.errors ?? []).map(error => ({
      code: error.errorCode ?? 'Unknown',
      message: showControls(error.errorMessage ?? ''),
      resourceIds: error.resourceIds ?? [],
    })),
  };
}

function isAssociationOf(configName: string, update: Update): boolean {
  return (
    update.type === 'AssociateIdentityProviderConfig' &&
    (update.params ?? []).some(param =>
      param.value?.includes(JSON.stringify(configName)),
    )
  );
}
