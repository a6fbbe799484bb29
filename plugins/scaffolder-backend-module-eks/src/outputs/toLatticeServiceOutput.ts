import {
  latticeEntityRef,
  type LatticeServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import type { LatticeResource } from '@eks-platform/backstage-plugin-eks-node';
import type { ActionRun } from '../run/ActionRun';

/** What `lattice:service:create` hands to later steps; less in a dry run, in which nothing is made. */
export function toLatticeServiceOutput(
  { deps, scope }: ActionRun,
  options: {
    request: LatticeServiceRequest;
    /** What exists, by the path of its step. */
    made: Map<string, LatticeResource | undefined>;
  },
) {
  const { request, made } = options;
  const { name, serviceNetworkName, customDomainName } = request;
  const service = made.get(`service/${name}`);
  const { dnsEntry } = (service?.fields ?? {}) as {
    dnsEntry?: { domainName?: string };
  };
  const association = made.get(
    `service/${name}/servicenetwork/${serviceNetworkName}`,
  );
  const { serviceNetworkArn } = (association?.fields ?? {}) as {
    serviceNetworkArn?: string;
  };
  return {
    serviceName: name,
    serviceArn: service?.arn,
    domainName: service && (customDomainName ?? dnsEntry?.domainName),
    serviceNetworkName,
    // A service is shown in its network; one that is in none has no entity.
    entityRef:
      serviceNetworkName && serviceNetworkArn && service?.id
        ? latticeEntityRef(
            { name: serviceNetworkName, arn: serviceNetworkArn },
            {
              service: { name, id: service.id },
              scope,
              namespace: deps.entityNamespace,
            },
          )
        : undefined,
  };
}
