import type {
  ListFargateProfilesRequest,
  ListFargateProfilesResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { eksPage } from './eksPage';
import { findCluster } from './findCluster';
import { liveFargateProfiles } from './findFargateProfile';

/** Names of a cluster's Fargate profiles, page by page. */
export const listFargateProfiles: Operation<
  ListFargateProfilesRequest,
  ListFargateProfilesResponse
> = (input, context) => {
  findCluster(input.clusterName!, context);
  const rows = liveFargateProfiles(input.clusterName!, context);
  const { items, nextToken } = eksPage(
    rows.map(row => row.fargateProfileName),
    input,
  );
  return { fargateProfileNames: items, nextToken };
};
