import type { MigrationContext } from '../MigrationContext';
import { objectsOfKind, type ReadObject } from '../read/MigrationMesh';
import type { SourceField } from '../source/SourceField';
import { podLabels } from './nodeTarget';

const ANNOTATION_GROUP = 'appmesh.k8s.aws/';

/**
 * Says what becomes of what is no object of the mesh: it stays as it is, but for what App Mesh's injector reads of it, and
 * for what runs the Envoys of a virtual gateway.
 */
export function claimOther(
  context: MigrationContext,
  object: ReadObject,
): void {
  const { root, title } = object;
  const metadata = root.at('metadata');
  const template = root.at('spec', 'template', 'metadata');
  for (const holder of [metadata, template]) {
    for (const member of ['labels', 'annotations']) {
      claimInjection(holder.at(member), title.kind);
    }
  }
  if (runsGateway(context, object)) {
    root.change(
      'Belongs to the Envoys of a virtual gateway, which go.',
      'Delete it once nothing enters by the virtual gateway; where clients outside of the VPC use it, lead them to a load balancer first.',
    );
  } else {
    root.keep('Stays as it is.');
  }
}

function claimInjection(field: SourceField, kind: string): void {
  for (const [key, value] of field.members()) {
    if (key.startsWith(ANNOTATION_GROUP)) {
      value.change(
        "Read by App Mesh's injector alone.",
        kind === 'Namespace'
          ? 'Remove the label after the last service is cut over, then restart the pods.'
          : 'Remove it when the pods are restarted without Envoy.',
      );
    }
  }
}

/** A Deployment with the labels, or a Service with the selector, of a virtual gateway's pods. */
function runsGateway(context: MigrationContext, object: ReadObject): boolean {
  const { root, title } = object;
  const labels =
    title.kind === 'Service'
      ? root.at('spec', 'selector')
      : root.at('spec', 'template', 'metadata', 'labels');
  return objectsOfKind(context.mesh, 'VirtualGateway').some(gateway => {
    const wanted = Object.entries(podLabels(gateway) ?? {});
    return (
      wanted.length > 0 &&
      gateway.title.namespace === title.namespace &&
      gateway.title.cluster === title.cluster &&
      wanted.every(([key, value]) => labels.at(key).text() === value)
    );
  });
}
