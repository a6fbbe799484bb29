import type { ReadObject } from '../read/MigrationMesh';

const OWN_BOOKKEEPING =
  'The source keeps this for itself; new objects get their own.';

/** Says what becomes of what every object carries around its specification. */
export function claimMetadata(object: ReadObject, insteadOf: string): void {
  const { root, spec } = object;
  root.at('status').change(OWN_BOOKKEEPING);
  root
    .at('tags')
    .change(
      `Tags of App Mesh objects go with them; ${insteadOf}`,
      'Tag what the controller makes by the annotation application-networking.k8s.aws/tags, where tags decide costs or access.',
    );
  if (object.isKubernetes) {
    root.at('apiVersion').change(insteadOf);
    root.at('kind').change(insteadOf);
    const metadata = root.at('metadata');
    metadata.at('name').change(insteadOf);
    metadata.at('namespace').keep('Namespace of what takes its place.');
    for (const member of ['labels', 'annotations']) {
      metadata
        .at(member)
        .change(
          'Labels and annotations go with the custom resource.',
          'Write on the new manifests those that somebody reads.',
        );
    }
    metadata
      .at('finalizers')
      .change(
        'Hangs when the custom resource is deleted and App Mesh does not answer; the plan removes it.',
      );
    metadata.change(OWN_BOOKKEEPING);
    spec
      .at('meshRef')
      .change(
        'Which mesh it belongs to is said by parentRefs to the Gateway now.',
      );
    spec
      .at('awsName')
      .change('Its name in App Mesh goes; nothing asks for it any more.');
    return;
  }
  for (const member of [
    'meshName',
    'virtualNodeName',
    'virtualRouterName',
    'virtualServiceName',
    'virtualGatewayName',
    'gatewayRouteName',
    'routeName',
  ]) {
    root.at(member).change(insteadOf);
  }
  root.at('metadata').change(OWN_BOOKKEEPING);
}
