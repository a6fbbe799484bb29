import { asRecord } from '../../mesh/plainValues';
import type { MigrationContext } from '../MigrationContext';
import { kubernetesName } from '../manifests/kubernetesName';
import type { ReadObject } from '../read/MigrationMesh';

/** The Kubernetes Service that takes the place of a virtual node. */
export interface NodeTarget {
  node: ReadObject;
  name: string;
  namespace: string;
  /** The Service, when it was handed in. */
  document?: Record<string, unknown>;
  /**
   * | how | what |
   * | --- | --- |
   * | existing | the Service was handed in |
   * | named | its DNS name says so; it was not handed in |
   * | made | nothing says which Service it is, so one is made from the pods' labels |
   * | missing | nothing says which Service it is, nor which pods |
   * | outside | the node's DNS name is none of a Kubernetes Service |
   */
  how: 'existing' | 'named' | 'made' | 'missing' | 'outside';
  /** The DNS name, of a node that is outside. */
  hostname?: string;
}

/** Finds the Service that takes the place of a virtual node, by its DNS name or by its pods' labels. */
export function nodeTarget(
  context: MigrationContext,
  node: ReadObject,
): NodeTarget {
  const hostname = node.spec.at('serviceDiscovery', 'dns', 'hostname').text();
  const namespace =
    node.title.namespace ?? context.options.namespace ?? 'default';
  const named =
    hostname === undefined
      ? undefined
      : serviceOfHostname(context, node, hostname, namespace);
  if (named && !sharesItsService(context, node)) {
    return named;
  }
  if (hostname !== undefined && !named) {
    return {
      node,
      name: kubernetesName(node.title.name),
      namespace,
      how: 'outside',
      hostname,
    };
  }
  const labels = podLabels(node);
  const selecting =
    labels &&
    context.mesh.index.servicesSelecting({
      beside: node,
      namespace,
      labels,
    })[0];
  if (selecting && !named) {
    return {
      node,
      name: selecting.title.name,
      namespace,
      document: asRecord(selecting.root.value),
      how: 'existing',
    };
  }
  if (!labels) {
    return (
      named ?? {
        node,
        name: kubernetesName(
          node.spec
            .at('serviceDiscovery', 'awsCloudMap', 'serviceName')
            .text() ?? node.title.name,
        ),
        namespace,
        how: 'missing',
      }
    );
  }
  return {
    node,
    name: freeServiceName(context, kubernetesName(node.title.name), node),
    namespace: named?.namespace ?? namespace,
    how: 'made',
  };
}

/** The labels of a node's pods; undefined when it chooses none or chooses by expressions. */
export function podLabels(
  node: ReadObject,
): Record<string, string> | undefined {
  const selector = node.spec.at('podSelector');
  const labels = Object.entries(asRecord(selector.at('matchLabels').value));
  const isPlain = selector.at('matchExpressions').items().length === 0;
  return isPlain && labels.length > 0
    ? Object.fromEntries(labels.map(([key, value]) => [key, String(value)]))
    : undefined;
}

/**
 * | host name | Service |
 * | --- | --- |
 * | `cart` | `cart` of the node's namespace |
 * | `cart.shop.svc`, `cart.shop.svc.cluster.local` | `cart` of `shop` |
 * | `cart.shop` | `cart` of `shop`, when the Service was handed in or `shop` is the node's namespace |
 * | any other | none |
 */
function serviceOfHostname(
  context: MigrationContext,
  node: ReadObject,
  hostname: string,
  nodeNamespace: string,
): NodeTarget | undefined {
  const [name, namespace = nodeNamespace, word, ...rest] = hostname
    .replace(/\.$/, '')
    .split('.');
  const document = findService(context, node, name, namespace);
  const isInCluster =
    word === undefined
      ? namespace === nodeNamespace || document !== undefined
      : word === 'svc' && (rest.length === 0 || rest.length >= 2);
  if (!isInCluster) {
    return undefined;
  }
  return document
    ? { node, name, namespace, document, how: 'existing' }
    : { node, name, namespace, how: 'named' };
}

/** Two nodes with other pods behind one Service: Lattice could not tell them apart, so each gets a Service of its own. */
function sharesItsService(
  { nodesByHostname }: MigrationContext,
  node: ReadObject,
): boolean {
  const labels = podLabels(node);
  return (
    labels !== undefined &&
    (nodesByHostname.get(hostnameKey(node)) ?? []).some(
      other => JSON.stringify(podLabels(other)) !== JSON.stringify(labels),
    )
  );
}

/** What tells nodes of one DNS name from all others. */
export function hostnameKey({ spec, title }: ReadObject): string {
  const hostname = spec.at('serviceDiscovery', 'dns', 'hostname').text();
  return JSON.stringify([title.cluster, title.namespace, hostname]);
}

function findService(
  context: MigrationContext,
  node: ReadObject,
  name: string,
  namespace: string,
): Record<string, unknown> | undefined {
  const found = context.mesh.index.byKubernetesName({
    kind: 'Service',
    name,
    namespace,
    from: node,
  });
  return found && found.title.cluster === node.title.cluster
    ? asRecord(found.root.value)
    : undefined;
}

function freeServiceName(
  context: MigrationContext,
  name: string,
  node: ReadObject,
): string {
  const namespace = node.title.namespace ?? 'default';
  return findService(context, node, name, namespace) ? `${name}-lattice` : name;
}
