import { factValue } from '../Fact';
import type { PreflightRule } from '../PreflightRule';
import type { ClusterRequest } from '../requests/ClusterRequest';

/** Kubernetes finds the subnets for its load balancers by their tags. */
export const subnetsTaggedForLoadBalancers: PreflightRule<ClusterRequest> = (
  _request,
  facts,
) => {
  const untagged = (factValue(facts.subnets) ?? [])
    .map(subnet => ({
      id: subnet.subnetId,
      tag: subnet.isPublic
        ? 'kubernetes.io/role/elb'
        : 'kubernetes.io/role/internal-elb',
      tags: subnet.tags,
    }))
    .filter(({ tag, tags }) => !['1', ''].includes(tags[tag] ?? 'missing'));
  if (untagged.length === 0) {
    return [];
  }
  return [
    {
      severity: 'warning',
      code: 'SUBNETS_WITHOUT_LOAD_BALANCER_TAGS',
      field: 'resourcesVpcConfig.subnetIds',
      message: `Wanted subnets tagged for load balancers, found no ${untagged
        .map(({ id, tag }) => `${tag}=1 on ${id}`)
        .join(', no ')}`,
      remedy:
        'Add the tags where Services of type LoadBalancer or Ingresses shall find the subnets by themselves.',
    },
  ];
};
