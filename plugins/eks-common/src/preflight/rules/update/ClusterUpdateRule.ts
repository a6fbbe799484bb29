import type { PreflightFacts } from '../../facts';
import type { Finding } from '../../Finding';
import type { ClusterUpdateRequest } from '../../requests/ClusterUpdateRequest';

/** One check of a change of a cluster; it finds nothing where a fact is missing. */
export type ClusterUpdateRule = (
  request: ClusterUpdateRequest,
  facts: PreflightFacts,
) => Finding[];
