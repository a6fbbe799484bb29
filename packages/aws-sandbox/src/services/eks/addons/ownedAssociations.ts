import type { AddonPodIdentityAssociations } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { newPodIdentityRow } from '../podidentity/newPodIdentityRow';
import { podIdentityTable, type AddonRow } from '../tables';
import type { AddonSpec } from './AddonSpec';

/** Makes the pod identity associations that belong to an add-on, in the place of those that it had. */
export function replaceOwnedAssociations(
  addon: AddonRow,
  spec: AddonSpec,
  wanted: AddonPodIdentityAssociations[],
  context: OperationContext,
): void {
  const table = context.place.table(podIdentityTable);
  for (const [id, row] of table) {
    if (row.ownerArn === addon.addonArn) table.delete(id);
  }
  for (const { serviceAccount, roleArn } of wanted) {
    const row = newPodIdentityRow({
      accountId: context.accountId,
      region: context.region,
      clusterName: addon.clusterName,
      namespace: addon.namespaceConfig?.namespace ?? spec.namespace,
      serviceAccount: serviceAccount!,
      roleArn: roleArn!,
      ownerArn: addon.addonArn,
      createdAt: context.now(),
    });
    table.set(row.associationId, row);
  }
}
