import { asRecord } from '../../mesh/plainValues';
import type { MigrationContext } from '../MigrationContext';
import { objectsOfKind, type ReadObject } from '../read/MigrationMesh';
import { claimMetadata } from './claimMetadata';

/** Which namespaces may attach routes to the Gateway, as the Gateway API says it. */
export interface AllowedNamespaces {
  from: 'All' | 'Same' | 'Selector';
  selector?: Record<string, unknown>;
}

/** The namespaces that the mesh chose, for its Gateway. */
export function allowedNamespaces(
  context: MigrationContext,
): AllowedNamespaces {
  const [mesh] = objectsOfKind(context.mesh, 'Mesh').filter(
    ({ isKubernetes }) => isKubernetes,
  );
  const selector = mesh?.spec.at('namespaceSelector');
  if (!selector?.exists) {
    return { from: 'All' };
  }
  const value = asRecord(selector.value);
  return Object.keys(value).length === 0
    ? { from: 'All' }
    : { from: 'Selector', selector: value };
}

/** Says what becomes of a mesh. */
export function claimMesh(context: MigrationContext, mesh: ReadObject): void {
  const { spec, root } = mesh;
  const { name, namespace } = context.gateway;
  const instead = `In its place stand service network ${name} and Gateway ${namespace}/${name}.`;
  spec
    .at('namespaceSelector')
    .keep(`allowedRoutes of Gateway ${namespace}/${name}.`);
  const egress = spec.at('egressFilter', 'type');
  if (egress.text() === 'DROP_ALL') {
    egress.lose(
      'Lattice does not keep pods from calling what is outside: only Envoy did.',
      'Write NetworkPolicies or security groups for pods where calls to the outside must stay forbidden.',
    );
  } else {
    egress.keep('Pods reach the outside, as they do without a mesh.');
  }
  for (const member of ['meshServiceDiscovery', 'serviceDiscovery']) {
    spec
      .at(member)
      .change(
        'The ipFamilies of each Service decide which addresses Lattice reaches.',
      );
  }
  spec
    .at('meshOwner')
    .change(
      'A service network is shared by AWS RAM.',
      'Share the service network with the accounts that were in the mesh.',
    );
  spec.at('awsName').change(instead);
  for (const member of ['egressFilter', 'meshServiceDiscovery']) {
    spec.at(member).keepWhenEmpty();
  }
  spec.keepWhenEmpty();
  root.at('meshName').change(instead);
  claimMetadata(mesh, instead);
}

/** Says what becomes of a backend group: the services that nodes call by it. */
export function claimBackendGroup(group: ReadObject): void {
  const { spec } = group;
  spec
    .at('virtualservices')
    .change(
      'Lattice needs no declared dependencies: every client in the service network reaches every service. The plan cuts over by them.',
      'Where only the declared callers may call, apply the IAMAuthPolicy of each service once they sign their requests.',
    );
  claimMetadata(group, 'Nothing takes its place.');
}
