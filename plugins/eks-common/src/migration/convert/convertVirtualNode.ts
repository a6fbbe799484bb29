import type { MeshProtocol } from '../../mesh/appMesh';
import type { MigrationContext } from '../MigrationContext';
import type { ReadObject } from '../read/MigrationMesh';
import type { SourceField } from '../source/SourceField';
import { claimBackends } from './claimBackends';
import { claimProtections, claimTimeout } from './claimLimits';
import { claimLogging } from './claimLogging';
import { claimMetadata } from './claimMetadata';
import { claimServiceDiscovery } from './claimServiceDiscovery';
import { claimClientPolicy, claimListenerTls } from './claimTls';
import { convertHealthCheck, HEALTH_CHECK_FIELDS } from './convertHealthCheck';
import { makeService } from './makeService';
import { nodeTarget, podLabels, type NodeTarget } from './nodeTarget';
import { servicePortFor } from './servicePortFor';
import { targetGroupPolicy } from './targetGroupPolicy';

/** A port of a virtual node. */
export interface NodeListener {
  field: SourceField;
  port: number;
  protocol: MeshProtocol;
}

/** The ports on which a virtual node, router or gateway listens, as far as they can be read. */
export function listenersOf(object: ReadObject): NodeListener[] {
  return object.spec
    .at('listeners')
    .items()
    .flatMap(field => {
      const port = field.at('portMapping', 'port').number();
      const protocol = field.at('portMapping', 'protocol').text();
      return port === undefined || protocol === undefined
        ? []
        : [{ field, port, protocol: protocol as MeshProtocol }];
    });
}

/**
 * Turns a virtual node into what stands for it: its Kubernetes Service, and a TargetGroupPolicy where the Service speaks
 * something else than plain HTTP or has a health check.
 */
export function convertVirtualNode(
  context: MigrationContext,
  node: ReadObject,
  isLedTo: boolean,
): NodeTarget {
  const target = nodeTarget(context, node);
  const stands =
    target.how === 'outside'
      ? 'nothing: it is outside of Kubernetes.'
      : `Service ${target.namespace}/${target.name}.`;
  claimServiceDiscovery(target);
  claimPodSelector(target);
  const listeners = listenersOf(node);
  if (isLedTo && target.how === 'made') {
    makeService(context, target, listeners);
  }
  const policy = isLedTo
    ? targetGroupPolicy(context, target, listeners)
    : undefined;
  for (const [index, listener] of listeners.entries()) {
    convertListener(context, target, listener, {
      isFirst: index === 0,
      isLedTo,
      policy,
    });
  }
  claimBackends(context, node);
  claimClientPolicy(node.spec.at('backendDefaults', 'clientPolicy'));
  claimLogging(context, node);
  claimMetadata(node, `In its place stands ${stands}`);
  for (const member of [
    'backendDefaults',
    'backends',
    'backendGroups',
    'listeners',
    'logging',
  ]) {
    node.spec.at(member).keepWhenEmpty();
  }
  node.spec.keepWhenEmpty();
  return target;
}

function convertListener(
  context: MigrationContext,
  target: NodeTarget,
  listener: NodeListener,
  how: {
    isFirst: boolean;
    isLedTo: boolean;
    policy: ReturnType<typeof targetGroupPolicy>;
  },
): void {
  const { field, port } = listener;
  const { policy } = how;
  claimListenerTls(field);
  claimTimeout(field.at('timeout'));
  claimProtections(field);
  if (!how.isLedTo) {
    for (const member of [
      field.at('portMapping', 'port'),
      field.at('portMapping', 'protocol'),
      ...HEALTH_CHECK_FIELDS.map(name => field.at('healthCheck', name)),
    ]) {
      member.change(
        'No route and no virtual service leads to this node, so nothing has to reach this port through Lattice.',
      );
    }
    return;
  }
  claimPort(target, field.at('portMapping', 'port'), port);
  if (policy && !how.isFirst) {
    if (listener.protocol !== policy.protocol) {
      field
        .at('portMapping', 'protocol')
        .lose(
          `TargetGroupPolicy ${policy.name} holds for the whole Service, and says ${policy.protocol} for its first port.`,
          'Put this port behind a Service of its own, with a TargetGroupPolicy of its own.',
          { blocks: true },
        );
    }
    for (const name of HEALTH_CHECK_FIELDS) {
      field
        .at('healthCheck', name)
        .change(
          `TargetGroupPolicy ${policy.name} has one health check for all ports, that of the first.`,
          'Put this port behind a Service of its own where it needs a check of its own.',
        );
    }
  }
  const check = convertHealthCheck(field.at('healthCheck'), policy?.name ?? '');
  if (policy && how.isFirst) {
    policy.apply(context, check);
  }
  field
    .at('portMapping', 'protocol')
    .keep(
      policy
        ? `protocol of TargetGroupPolicy ${policy.name}.`
        : 'Plain HTTP, which Lattice speaks with pods unless told otherwise.',
    );
}

function claimPort(target: NodeTarget, field: SourceField, port: number): void {
  const servicePort = servicePortFor(target.document, port);
  if (target.how === 'outside') {
    field.lose(
      `${target.hostname} is no Service of Kubernetes, so no route can lead to it.`,
      'Register its addresses in a target group of their own (lattice:service:create), or reach it without the mesh.',
      { blocks: true },
    );
  } else if (servicePort === undefined) {
    field.lose(
      `Service ${target.namespace}/${target.name} has no port for port ${port} of its pods.`,
      `Add the port to the Service.`,
      { blocks: true },
    );
  } else if (servicePort !== port) {
    field.change(
      `Routes lead to port ${servicePort} of Service ${target.namespace}/${target.name}, behind which the pods listen on ${port}.`,
    );
  } else {
    field.keep(
      `Routes lead to port ${port} of Service ${target.namespace}/${target.name}.`,
    );
  }
}

function claimPodSelector(target: NodeTarget): void {
  const { node, name, namespace, how } = target;
  const selector = node.spec.at('podSelector');
  const labels = podLabels(node);
  const service = `Service ${namespace}/${name}`;
  if (how === 'made') {
    selector.keep(`selector of ${service}.`);
  } else if (how === 'existing' && labels) {
    selector.keep(`${service} chooses the pods by its own selector.`);
  } else {
    selector.change(
      `${service} chooses the pods by its own selector.`,
      'Check that it chooses the same pods.',
    );
  }
}
