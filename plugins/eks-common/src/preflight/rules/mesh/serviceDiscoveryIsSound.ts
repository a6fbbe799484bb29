import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt, wantedOfType } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/** A new virtual node can be found where it listens, in one way, and calls no service twice. */
export const serviceDiscoveryIsSound: PreflightRule<
  MeshObjectsRequest
> = request =>
  wantedOfType(request, 'virtual-node').flatMap((node): Finding[] => {
    const { serviceDiscovery, listeners, backends = [] } = node.spec;
    const { dns, awsCloudMap } = serviceDiscovery ?? {};
    const title = describeMeshObject(node);
    const called = backends.map(
      ({ virtualService }) => virtualService.virtualServiceName,
    );
    const twice = called.filter((name, index) => called.indexOf(name) < index);
    const findings = [...new Set(twice)].map(name =>
      refuseAt(node, {
        code: 'BACKEND_TWICE',
        path: 'backends',
        message: `Wanted backends that differ, found '${name}' twice in ${title}`,
        remedy: 'Leave one of them out.',
      }),
    );
    if (dns && awsCloudMap) {
      findings.push(
        refuseAt(node, {
          code: 'SERVICE_DISCOVERY_AMBIGUOUS',
          path: 'serviceDiscovery',
          message: `Wanted one of dns and awsCloudMap, found both for ${title}`,
          remedy: 'Leave one of them out.',
        }),
      );
    }
    if (listeners?.length && !dns && !awsCloudMap) {
      findings.push(
        refuseAt(node, {
          code: 'SERVICE_DISCOVERY_MISSING',
          path: 'serviceDiscovery',
          message: `Wanted serviceDiscovery where ${title} listens, found none`,
          remedy:
            'Give dns.hostname or awsCloudMap, so that others find the node.',
        }),
      );
    }
    return findings;
  });
