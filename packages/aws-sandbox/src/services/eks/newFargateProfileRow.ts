import { childArn } from './arns';
import type { FargateProfileRow } from './tables';

/** What must be said of a Fargate profile; the rest AWS fills in. */
export interface NewFargateProfile
  extends Omit<FargateProfileRow, 'fargateProfileArn'> {
  accountId: string;
  region: string;
  podExecutionRoleArn: string;
  subnets: string[];
}

/** Makes the row of a Fargate profile. The ids follow from names and time of creation. */
export function newFargateProfileRow(
  options: NewFargateProfile,
): FargateProfileRow {
  const { accountId, region, ...given } = options;
  const { clusterName, fargateProfileName, createdAt } = given;
  return {
    tags: {},
    ...given,
    fargateProfileArn: childArn({ accountId, region }, 'fargateprofile', {
      clusterName,
      name: fargateProfileName,
      createdAt,
    }),
  };
}
