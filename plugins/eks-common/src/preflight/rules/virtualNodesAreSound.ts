import type { Finding } from '../Finding';
import { providerOf, routeKindsOf } from '../meshParts';
import type { PreflightRule } from '../PreflightRule';
import type { VirtualServiceRequest } from '../requests/VirtualServiceRequest';

/** New virtual nodes have names of their own, can be found where they listen, and are led to. */
export const virtualNodesAreSound: PreflightRule<
  VirtualServiceRequest
> = request => {
  const nodes = request.create?.virtualNodes ?? [];
  const names = nodes.map(node => node.virtualNodeName);
  const provider = providerOf(request);
  const ledTo = new Set([
    provider?.type === 'virtual-node' ? provider.name : '',
    ...(request.create?.virtualRouter?.routes ?? [])
      .flatMap(routeKindsOf)
      .flatMap(({ action }) => action.weightedTargets)
      .map(target => target.virtualNode),
  ]);
  return nodes.flatMap((node, index): Finding[] => {
    const field = `create.virtualNodes[${index}]`;
    const name = node.virtualNodeName;
    const findings: Finding[] = [];
    if (names.indexOf(name) !== index) {
      findings.push({
        severity: 'error',
        code: 'VIRTUAL_NODE_NAME_TWICE',
        field,
        message: `Wanted virtual node names that differ, found '${name}' twice`,
        remedy: 'Rename one of the nodes.',
      });
    }
    const { dns, awsCloudMap } = node.serviceDiscovery ?? {};
    if (dns && awsCloudMap) {
      findings.push({
        severity: 'error',
        code: 'SERVICE_DISCOVERY_AMBIGUOUS',
        field: `${field}.serviceDiscovery`,
        message: `Wanted one of dns and awsCloudMap, found both for virtual node '${name}'`,
        remedy: 'Leave one of them out.',
      });
    }
    if (node.listeners?.length && !dns && !awsCloudMap) {
      findings.push({
        severity: 'error',
        code: 'SERVICE_DISCOVERY_MISSING',
        field: `${field}.serviceDiscovery`,
        message: `Wanted serviceDiscovery for a virtual node that listens, found none for '${name}'`,
        remedy:
          'Give dns.hostname or awsCloudMap, so that others find the node.',
      });
    }
    if (!ledTo.has(name)) {
      findings.push({
        severity: 'warning',
        code: 'VIRTUAL_NODE_UNUSED',
        field,
        message: `No route and no provider of the service leads to new virtual node '${name}'`,
        remedy: 'Add a route to it when it shall get traffic.',
      });
    }
    return findings;
  });
};
