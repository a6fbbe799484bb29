import type { MigrationContext } from '../MigrationContext';
import type { MigrationStep } from '../MigrationPlan';
import {
  objectsOfKind,
  type ReadKind,
  type ReadObject,
} from '../read/MigrationMesh';

const FINALIZER = 'finalizers.appmesh.k8s.aws/aws-appmesh-resources';

/** What refers to others goes before them. */
const ORDER: ReadKind[] = [
  'GatewayRoute',
  'VirtualService',
  'Route',
  'VirtualRouter',
  'BackendGroup',
  'VirtualGateway',
  'VirtualNode',
  'Mesh',
];

/** How App Mesh is taken away after the last service has been cut over. */
export function planRemoval(context: MigrationContext): MigrationStep[] {
  const resources = ORDER.flatMap(kind => objectsOfKind(context.mesh, kind));
  const custom = resources.filter(({ isKubernetes }) => isKubernetes);
  const described = resources.filter(({ isKubernetes }) => !isKubernetes);
  const answers = context.options.appMeshAnswers ?? false;
  return [
    injectionStep(context),
    ...(custom.length > 0 ? [customResourcesStep(custom, answers)] : []),
    ...(described.length > 0 && answers
      ? [apiStep(context.mesh.name, described)]
      : []),
    controllerStep(),
  ];
}

function injectionStep(context: MigrationContext): MigrationStep {
  const namespaces = [
    ...new Set(
      context.mesh.objects.flatMap(({ kind, title }) =>
        kind === 'Other' ? [] : title.namespace ?? [],
      ),
    ),
  ];
  const labelled = namespaces.length > 0 ? namespaces : ['$NAMESPACE'];
  return {
    title: 'Stop the injection of Envoy',
    services: [],
    actions: [
      'Take the webhooks of App Mesh away first: when its controller is gone they keep every pod of the cluster from starting.',
      'Take the label from the namespaces and restart their pods, which come back without Envoy.',
    ],
    commands: [
      'kubectl get mutatingwebhookconfigurations,validatingwebhookconfigurations -o name | grep -i appmesh | xargs -r kubectl delete',
      ...labelled.flatMap(namespace => [
        `kubectl label namespace ${namespace} appmesh.k8s.aws/sidecarInjectorWebhook-`,
        `kubectl -n ${namespace} rollout restart deployment,statefulset,daemonset`,
      ]),
    ],
    verify: [
      "kubectl get pods -A -o jsonpath='{.items[*].spec.containers[*].name}' names no envoy.",
    ],
    wayBack: [
      'Set the label again and restart the pods, as long as the controller runs.',
    ],
  };
}

function customResourcesStep(
  custom: ReadObject[],
  answers: boolean,
): MigrationStep {
  const kinds = [...new Set(custom.map(({ title }) => title.kind))];
  return {
    title: 'Delete the custom resources',
    services: [],
    actions: answers
      ? [
          'While App Mesh answers, its controller deletes in AWS what each custom resource made. Should one hang, remove its finalizer.',
        ]
      : [
          `Each carries the finalizer ${FINALIZER}, whose controller asks App Mesh first. App Mesh does not answer any more, so a deletion would hang for ever, and with it the deletion of its namespace. Stop the controller, delete without waiting, and take the finalizers away.`,
        ],
    commands: [
      ...(answers
        ? []
        : [
            'kubectl -n appmesh-system scale deployment appmesh-controller --replicas=0',
          ]),
      ...custom.flatMap(object => [
        `kubectl delete ${target(object)} --wait=false --ignore-not-found`,
        ...(answers
          ? []
          : [
              `kubectl patch ${target(
                object,
              )} --type=merge -p '{"metadata":{"finalizers":null}}'`,
            ]),
      ]),
    ],
    verify: [
      `kubectl get ${kinds
        .map(kind => `${plural(kind)}.appmesh.k8s.aws`)
        .join(',')} -A finds nothing.`,
    ],
    wayBack: ['None: keep the manifests in the repository until the end.'],
  };
}

function apiStep(meshName: string, described: ReadObject[]): MigrationStep {
  return {
    title: 'Delete the mesh in AWS',
    services: [],
    actions: ['Delete what no custom resource has made, what refers first.'],
    commands: described.map(object => deleteCommand(meshName, object)),
    verify: [
      `aws appmesh describe-mesh --mesh-name ${meshName} finds nothing.`,
    ],
    wayBack: ['None: keep the descriptions in the repository until the end.'],
  };
}

function controllerStep(): MigrationStep {
  return {
    title: 'Take the controller away',
    services: [],
    actions: [
      'Uninstall the controller and its CRDs, delete its IAM role and the policy of the Envoys, and the Cloud Map services that only the mesh used.',
    ],
    commands: [
      'helm -n appmesh-system uninstall appmesh-controller',
      "kubectl get crd -o name | grep '\\.appmesh\\.k8s\\.aws$' | xargs -r kubectl delete",
      'kubectl delete namespace appmesh-system',
    ],
    verify: [
      'kubectl api-resources --api-group=appmesh.k8s.aws finds nothing.',
    ],
    wayBack: ['None.'],
  };
}

function target({ title }: ReadObject): string {
  const { kind, name, namespace, cluster } = title;
  const context = cluster === undefined ? '' : `--context ${cluster} `;
  return `${context}${kind.toLowerCase()}.appmesh.k8s.aws/${name}${
    namespace === undefined ? '' : ` -n ${namespace}`
  }`;
}

function plural(kind: string): string {
  const lower = kind.toLowerCase();
  return lower.endsWith('sh') ? `${lower}es` : `${lower}s`;
}

function deleteCommand(meshName: string, { kind, root, awsName }: ReadObject) {
  const word = kind.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const option = `--${word.slice(1)}-name ${awsName}`;
  const router = root.at('virtualRouterName').text();
  const gateway = root.at('virtualGatewayName').text();
  switch (kind) {
    case 'Mesh':
      return `aws appmesh delete-mesh --mesh-name ${awsName}`;
    case 'Route':
      return `aws appmesh delete-route --mesh-name ${meshName} --virtual-router-name ${router} ${option}`;
    case 'GatewayRoute':
      return `aws appmesh delete-gateway-route --mesh-name ${meshName} --virtual-gateway-name ${gateway} ${option}`;
    default:
      return `aws appmesh delete${word} --mesh-name ${meshName} ${option}`;
  }
}
