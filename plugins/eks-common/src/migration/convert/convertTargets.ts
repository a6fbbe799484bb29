import type { MeshProtocol } from '../../mesh/appMesh';
import type { MigrationContext } from '../MigrationContext';
import { followReference } from '../read/followReference';
import type { ReadObject } from '../read/MigrationMesh';
import type { SourceField } from '../source/SourceField';
import { keepReference, loseReference } from './claimReference';
import { tlsModeOf, type TlsMode } from './claimTls';
import type { RuleBackend } from './ConvertedService';
import { listenersOf, type NodeListener } from './convertVirtualNode';
import { exportService } from './exportService';
import { isRemote } from './homeCluster';
import type { NodeTarget } from './nodeTarget';
import { servicePortFor } from './servicePortFor';

/** The Service of each virtual node. */
export type NodeTargets = ReadonlyMap<ReadObject, NodeTarget>;

/** A Service that requests go to, and how its pods are met. */
export interface ConvertedTarget {
  backend: RuleBackend;
  tls: TlsMode;
}

/** Turns the weighted targets of a route into the Services to which its rule leads. */
export function convertTargets(
  context: MigrationContext,
  owner: ReadObject,
  action: SourceField,
  options: { targets: NodeTargets; protocol: MeshProtocol; port: number },
): ConvertedTarget[] {
  return action
    .at('weightedTargets')
    .items()
    .flatMap(item => {
      const reference = followReference(
        context.mesh,
        owner,
        item,
        'VirtualNode',
      );
      const node = reference?.object;
      if (!node) {
        loseReference(
          item,
          'virtualNode',
          `No virtual node ${
            reference?.name ?? ''
          } was handed in, so the rule does not lead to it.`,
          'Correct the mesh, or hand in the virtual node as well.',
        );
        item.lose('The target is left out.');
        return [];
      }
      const target = targetOf(context, node, {
        ...options,
        targetPort: item.at('port').number(),
      });
      if (!target) {
        loseReference(
          item,
          'virtualNode',
          `Nothing that Lattice can lead to stands for virtual node ${node.title.name}.`,
          'See what becomes of the virtual node.',
        );
        item.lose('The target is left out.');
        return [];
      }
      const { backend } = target;
      const words = `${backend.kind} ${backend.namespace}/${backend.name}`;
      keepReference(item, 'virtualNode', `backendRefs: ${words}.`);
      item.at('weight').keep(`weight of ${words}.`);
      item.at('port').keep(`port of ${words}.`);
      const weight = item.at('weight').number();
      return [
        {
          ...target,
          backend: { ...backend, ...(weight !== undefined && { weight }) },
        },
      ];
    });
}

/** What stands for a virtual node where requests arrive on a port; undefined when nothing can. */
export function targetOf(
  context: MigrationContext,
  node: ReadObject,
  options: {
    targets: NodeTargets;
    protocol: MeshProtocol;
    port: number;
    targetPort?: number;
  },
): ConvertedTarget | undefined {
  const target = options.targets.get(node);
  const listeners = listenersOf(node);
  const listener = chooseListener(listeners, options);
  if (!target || target.how === 'outside' || !listener) {
    return undefined;
  }
  const { name, namespace, document } = target;
  const tls = tlsModeOf(listener.field);
  if (isRemote(context, node)) {
    exportService(context, target, listeners);
    return { tls, backend: { kind: 'ServiceImport', name, namespace, node } };
  }
  const port = servicePortFor(document, listener.port);
  return port === undefined
    ? undefined
    : { tls, backend: { kind: 'Service', name, namespace, port, node } };
}

/** The port the target names; else the only one; else the same one; else the first of the protocol. */
function chooseListener(
  listeners: NodeListener[],
  options: { protocol: MeshProtocol; port: number; targetPort?: number },
): NodeListener | undefined {
  const { targetPort, port, protocol } = options;
  if (targetPort !== undefined) {
    return listeners.find(listener => listener.port === targetPort);
  }
  if (listeners.length === 1) {
    return listeners[0];
  }
  return (
    listeners.find(listener => listener.port === port) ??
    listeners.find(listener => listener.protocol === protocol) ??
    listeners[0]
  );
}
