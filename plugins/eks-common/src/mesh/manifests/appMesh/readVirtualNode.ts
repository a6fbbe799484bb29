import { toListeners } from '../../appMesh/toListeners';
import { toClientPolicy } from '../../appMesh/toTls';
import type { MeshObject } from '../../MeshObject';
import type { MeshReference } from '../../MeshReference';
import { asList, asRecord, asText, withoutUndefined } from '../../plainValues';
import { namespaceOf } from '../ManifestIndex';
import { toLabelSelector } from '../manifestParts';
import { APP_MESH_GROUP, awsName } from './awsName';
import {
  referenceOf,
  toCommonObject,
  type ResourceReading,
} from './ResourceReading';

/** A virtual node with the services it calls, those of its backend groups included. */
export function readVirtualNode(reading: ResourceReading): MeshObject {
  const spec = asRecord(reading.manifest.spec);
  const { own, problems } = backendsOf(reading, spec);
  const object = toCommonObject('virtual-node', {
    ...reading,
    problems: [...reading.problems, ...problems],
  });
  return withoutUndefined({
    ...object,
    listeners: toListeners(spec.listeners),
    backends: own,
    backendDefaults: toClientPolicy(
      asRecord(spec.backendDefaults).clientPolicy,
    ),
    serviceDiscovery: serviceDiscoveryOf(spec.serviceDiscovery),
    podSelector: toLabelSelector(spec.podSelector),
  });
}

function backendsOf(
  reading: ResourceReading,
  spec: Record<string, unknown>,
): { own: MeshReference[]; problems: string[] } {
  const problems: string[] = [];
  const own = asList(spec.backends).flatMap(value => {
    const { virtualService } = asRecord(value);
    const reference = referenceOf(reading, 'virtual-service', virtualService);
    const clientPolicy = toClientPolicy(asRecord(virtualService).clientPolicy);
    return reference
      ? [{ ...reference, ...(clientPolicy && { clientPolicy }) }]
      : [];
  });
  const known = new Set(own.map(({ name }) => name));
  for (const value of asList(spec.backendGroups)) {
    const { name, namespace = namespaceOf(reading.manifest) } = asRecord(value);
    const place = asText(namespace) ?? '';
    const backendGroup = `${place}/${asText(name)}`;
    const members = membersOf(reading, asText(name) ?? '', place);
    if (!members) {
      problems.push(`no BackendGroup '${backendGroup}'`);
    }
    for (const reference of members ?? []) {
      // A backend that the node declares itself keeps its own client policy.
      if (!known.has(reference.name)) {
        known.add(reference.name);
        own.push({ ...reference, backendGroup });
      }
    }
  }
  return { own, problems };
}

/** The virtual services of a backend group; `*` is all of a namespace. Undefined when there is no such group. */
function membersOf(
  reading: ResourceReading,
  name: string,
  namespace: string,
): MeshReference[] | undefined {
  const { index } = reading;
  if (name === '*') {
    return index
      .all(APP_MESH_GROUP, 'VirtualService')
      .filter(service => namespaceOf(service) === namespace)
      .map(service => ({ type: 'virtual-service', name: awsName(service) }));
  }
  const group = index.find(APP_MESH_GROUP, 'BackendGroup', name, namespace);
  return (
    group &&
    asList(asRecord(group.spec).virtualservices).flatMap(
      // A name without a namespace is one of the group's own.
      service =>
        referenceOf({ ...reading, manifest: group }, 'virtual-service', {
          virtualServiceRef: service,
        }) ?? [],
    )
  );
}

function serviceDiscoveryOf(value: unknown): string | undefined {
  const { dns, awsCloudMap } = asRecord(value);
  if (dns) {
    return asText(asRecord(dns).hostname);
  }
  const { serviceName, namespaceName } = asRecord(awsCloudMap);
  return awsCloudMap ? `${serviceName}.${namespaceName}` : undefined;
}
