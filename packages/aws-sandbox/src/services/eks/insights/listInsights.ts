import type {
  ListInsightsRequest,
  ListInsightsResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { eksPage } from '../eksPage';
import { findCluster } from '../findCluster';
import { insightsOf } from './insightsOf';

/** The insights into a cluster in short, by category, Kubernetes version and status, page by page. */
export const listInsights: Operation<
  ListInsightsRequest,
  ListInsightsResponse
> = (input, context) => {
  const cluster = findCluster(input.clusterName!, context);
  const { categories, kubernetesVersions, statuses } = input.filter ?? {};
  const wanted = insightsOf(cluster, context).filter(
    ({ category, kubernetesVersion, insightStatus }) =>
      (!categories?.length || categories.includes(category!)) &&
      (!kubernetesVersions?.length ||
        kubernetesVersions.includes(kubernetesVersion!)) &&
      (!statuses?.length || statuses.includes(insightStatus!.status!)),
  );
  const { items, nextToken } = eksPage(wanted, input, ({ name }) => name!);
  return { insights: items, nextToken };
};
