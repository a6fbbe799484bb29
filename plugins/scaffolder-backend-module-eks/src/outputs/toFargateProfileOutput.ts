import {
  consoleUrl,
  inventoryEntityRef,
  type FargateProfile,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** What is known of a Fargate profile for later steps; of one that is only planned, what its names tell. */
export function toFargateProfileOutput(
  run: ActionRun,
  names: { clusterName: string; fargateProfileName: string },
  profile: FargateProfile | undefined,
) {
  const { deps, scope } = run;
  const { clusterName, fargateProfileName } = names;
  return {
    fargateProfileName,
    fargateProfileArn: profile?.arn,
    status: profile?.status ?? 'PLANNED',
    entityRef:
      profile &&
      inventoryEntityRef(profile, { namespace: deps.entityNamespace }),
    consoleUrl: consoleUrl({
      kind: 'fargate-profile',
      name: fargateProfileName,
      clusterName,
      region: scope.region,
      arn: clusterArn(scope, clusterName),
    }),
  };
}
