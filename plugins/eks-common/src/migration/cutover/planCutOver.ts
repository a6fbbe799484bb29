import { tlsModeOf } from '../convert/claimTls';
import type { ConvertedService } from '../convert/ConvertedService';
import { describeManifest, describeSource } from '../describeSource';
import type { MigrationContext } from '../MigrationContext';
import type { MigrationManifest } from '../MigrationManifest';
import type { MigrationStep } from '../MigrationPlan';
import { objectsOfKind, type ReadObject } from '../read/MigrationMesh';
import type { ServiceCalls } from './serviceCalls';

const SHADOW_DAYS = 2;
const WEIGHTS = [5, 25, 50, 100];
/** Where Lattice's addresses are, as a pod sees them. */
const LATTICE_ADDRESSES = '169.254.171.0/24';

/** The way over: the network first, then service by service, callees before callers, then who may call. */
export function planCutOver(
  context: MigrationContext,
  groups: ReadObject[][],
  options: {
    byService: ReadonlyMap<ReadObject, ConvertedService>;
    calls: ServiceCalls;
  },
): MigrationStep[] {
  const { byService, calls } = options;
  return [
    networkStep(context),
    routesStep(context),
    ...egressStep(context),
    ...groups.map(group =>
      serviceStep(
        context,
        group.flatMap(service => byService.get(service) ?? []),
        calls,
      ),
    ),
    authorizationStep(),
  ];
}

function networkStep(context: MigrationContext): MigrationStep {
  const { name, namespace } = context.gateway;
  return {
    title: 'Make the service network',
    services: [],
    actions: [
      'Apply the manifests of stage network. Nothing calls by them yet.',
    ],
    commands: [apply('network')],
    verify: [
      `kubectl -n ${namespace} get gateway ${name} -o jsonpath='{.status.conditions}' says Accepted and Programmed.`,
    ],
    wayBack: [`Delete them again: ${remove('network')}`],
  };
}

function routesStep(context: MigrationContext): MigrationStep {
  const routes = [...context.manifests.values()].filter(isRoute);
  return {
    title: 'Make the routes beside the mesh',
    services: [],
    actions: [
      'Apply the manifests of stage services. Lattice services and target groups are made and targets get healthy, while all traffic still goes through the mesh.',
    ],
    commands: [
      apply('services'),
      ...routes.map(
        ({ object }) =>
          `kubectl -n ${
            object.metadata.namespace
          } get ${object.kind.toLowerCase()} ${
            object.metadata.name
          } -o jsonpath='{.metadata.annotations.application-networking\\.k8s\\.aws/lattice-assigned-domain-name}'`,
      ),
    ],
    verify: [
      'Every route has the annotation with its name in Lattice.',
      'All targets are healthy (aws vpc-lattice list-targets).',
    ],
    wayBack: [`Delete them again: ${remove('services')}`],
  };
}

/** Envoy lets pods in a closed mesh reach nothing that the mesh does not know, Lattice included. */
function egressStep(context: MigrationContext): MigrationStep[] {
  const isClosed = objectsOfKind(context.mesh, 'Mesh').some(
    ({ spec }) => spec.at('egressFilter', 'type').text() === 'DROP_ALL',
  );
  return isClosed
    ? [
        {
          title: 'Let the Envoys pass requests to Lattice',
          services: [],
          actions: [
            `The mesh drops what it does not know (egressFilter DROP_ALL), and so the requests of its pods to Lattice. Annotate the pods that keep their Envoy for now with appmesh.k8s.aws/egressIgnoredIPs: "169.254.169.254,${LATTICE_ADDRESSES}" and restart them.`,
          ],
          commands: [],
          verify: [
            'A request from such a pod to the Lattice name of any route is answered.',
          ],
          wayBack: ['Remove the annotation and restart the pods.'],
        },
      ]
    : [];
}

function serviceStep(
  context: MigrationContext,
  group: ConvertedService[],
  calls: ServiceCalls,
): MigrationStep {
  const names = group.map(({ service }) => service.awsName);
  const callers = [
    ...new Set(group.flatMap(({ service }) => calls.callersOf(service))),
  ];
  const isCircle = group.length > 1;
  return {
    title: isCircle
      ? `Cut over ${names.join(', ')}, which call each other`
      : `Cut over ${names[0]}`,
    services: names,
    actions: [
      ...(isCircle
        ? [
            'They call each other in a circle, so none can go before all the others. Their routes stand already; lead callers over one after the other in any order.',
          ]
        : []),
      ...tlsActions(group),
      ...callerActions(context, group, callers),
    ],
    commands: group.flatMap(commandsOf),
    verify: [
      'Errors and latency of the callers are as before (aws cloudwatch, namespace AWS/VpcLattice).',
      'The mesh sees no request for it any more, after the last caller.',
    ],
    wayBack: [
      context.options.appMeshAnswers
        ? 'Give the weight of the virtual node of Lattice back to the old virtual nodes; the pods behind both are the same.'
        : 'Roll the Deployment of the caller back to the old host name and its Envoy; the pods behind both are the same.',
      'The routes may stay: nothing calls by them then.',
    ],
  };
}

/** Those who call, one after the other; a virtual gateway is called from outside of the mesh. */
function callerActions(
  context: MigrationContext,
  group: ConvertedService[],
  callers: ReadObject[],
): string[] {
  if (group.every(({ service }) => service.kind === 'VirtualGateway')) {
    return [
      'Everything behind it is cut over. Lead clients inside of the VPC over by the DNS name that they ask for, with weights (Route 53): 5 %, 25 %, 50 %, 100 %.',
      'For clients outside of the VPC let the load balancer lead to the Services behind the entry, or a new one with the same rules, before the Envoys of the gateway go.',
    ];
  }
  const names = callers.map(({ title }) => describeSource(title)).join(', ');
  return [
    names
      ? `Lead over, one after the other: ${names}.`
      : 'Nobody declares to call it. Find out by the access logs of the Envoys who does, and lead them over one after the other.',
    shadowAction(context),
  ];
}

function shadowAction({ options }: MigrationContext): string {
  const weights = WEIGHTS.map(weight => `${weight} %`).join(', ');
  return options.appMeshAnswers
    ? `Shadow period: make a virtual node with the Lattice name as its DNS name, and give it ${weights} of the weight of the service's route, at least ${SHADOW_DAYS} days between the first and the last.`
    : `Shadow period: App Mesh's routes cannot be changed any more, so shift by the caller's own Deployment: run ${weights} of its replicas with the Lattice name and without Envoy (pod annotation appmesh.k8s.aws/sidecarInjectorWebhook: disabled), at least ${SHADOW_DAYS} days between the first and the last.`;
}

/** What insists on the mesh's own TLS takes nothing from Lattice, which speaks plain text with pods. */
function tlsActions(group: ConvertedService[]): string[] {
  const strict = [
    ...new Set(
      group
        .flatMap(({ parts }) => parts)
        .filter(
          part =>
            part.kind === 'VirtualNode' &&
            part.spec
              .at('listeners')
              .items()
              .some(listener => tlsModeOf(listener) === 'STRICT'),
        ),
    ),
  ];
  return strict.length === 0
    ? []
    : [
        `First let ${strict
          .map(({ title }) => describeSource(title))
          .join(
            ', ',
          )} take plain text beside TLS (listener mode PERMISSIVE), or restart its pods without Envoy: Lattice speaks plain text with pods.`,
      ];
}

function commandsOf({ ports }: ConvertedService): string[] {
  return ports
    .flatMap(({ manifest }) => manifest ?? [])
    .map(
      manifest =>
        `kubectl -n ${
          manifest.object.metadata.namespace
        } describe ${manifest.object.kind.toLowerCase()} ${
          manifest.object.metadata.name
        } # ${describeManifest(manifest)}`,
    );
}

function authorizationStep(): MigrationStep {
  return {
    title: 'Say who may call',
    services: [],
    actions: [
      'When every caller signs its requests (SigV4), apply the manifests of stage authorization. Without signatures a policy that names roles refuses them all.',
    ],
    commands: [apply('authorization')],
    verify: [
      'The access log of Lattice shows no request that was refused (authDeniedReason).',
    ],
    wayBack: [`Delete the policies: ${remove('authorization')}`],
  };
}

function isRoute({ object }: MigrationManifest): boolean {
  return /Route$/.test(object.kind);
}

function apply(stage: string): string {
  return `kubectl apply --server-side -R -f manifests/${stage}/`;
}

function remove(stage: string): string {
  return `kubectl delete -R -f manifests/${stage}/`;
}
