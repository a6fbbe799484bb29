import type { Mesh } from '../mesh/Mesh';
import { technologyOf } from '../mesh/technologyOf';

/**
 * What the AWS console can show: any object of the inventory, or as much of it as is known.
 *
 * @public
 */
export type ConsoleSubject =
  | { kind: 'cluster'; name: string; region: string; arn: string }
  | {
      kind: 'nodegroup' | 'fargate-profile';
      name: string;
      clusterName: string;
      region: string;
      arn: string;
    }
  | { kind: 'iam-role'; name: string; arn: string }
  | ({ kind: 'mesh'; name: string } & MeshSubject)
  | ({
      kind: 'mesh-object';
      name: string;
      meshName: string;
      type?: string;
    } & MeshSubject);

/**
 * Where a mesh, or an object of one, lies.
 *
 * @public
 */
export interface MeshSubject {
  region: string;
  arn: string;
  awsArn?: string;
  /** App Mesh unless these say otherwise. */
  source?: Mesh['source'];
  technology?: Mesh['technology'];
}

/** By the partition that an ARN names. */
const HOSTS: Record<string, string> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const DEFAULT_HOST = 'console.aws.amazon.com';

/**
 * Where the AWS console shows an object. What is in an App Mesh mesh is shown by its mesh; of a service network the console
 * of the VPC shows networks, services and target groups, and the list of service networks stands for one whose ARN is not
 * known.
 *
 * @example
 * ```ts
 * consoleUrl(cluster); // https://console.aws.amazon.com/eks/clusters/blue?region=eu-west-1
 * ```
 *
 * @public
 */
export function consoleUrl(subject: ConsoleSubject): string {
  const partition = subject.arn.split(':')[1];
  const url = new URL(`https://${HOSTS[partition] ?? DEFAULT_HOST}`);
  url.pathname = pathOf(subject).map(encodeURIComponent).join('/');
  if (subject.kind === 'iam-role') {
    url.hash = `/roles/details/${encodeURIComponent(subject.name)}`;
    return url.toString();
  }
  url.searchParams.set('region', subject.region);
  const hash = latticeHash(subject);
  if (hash !== undefined) {
    url.pathname = 'vpcconsole/home';
    url.hash = hash;
  }
  return url.toString();
}

/** The page of the VPC console for what is of VPC Lattice. */
function latticeHash(subject: ConsoleSubject): string | undefined {
  if (subject.kind !== 'mesh' && subject.kind !== 'mesh-object') {
    return undefined;
  }
  const { source = 'app-mesh-api', technology } = subject;
  return technologyOf({ source, technology }) === 'vpc-lattice'
    ? latticePage(subject)
    : undefined;
}

/** The page for the resource that AWS's ARN names, or else for its service network. */
function latticePage({ arn, awsArn = arn }: MeshSubject): string {
  const [, id = ''] =
    /:(?:service|targetgroup|servicenetwork)\/([a-z0-9-]+)$/.exec(awsArn) ??
    /:servicenetwork\/([a-z0-9-]+)/.exec(arn) ??
    [];
  const shown = encodeURIComponent(id);
  switch (id.split('-')[0]) {
    case 'svc':
      return `ServiceDetails:serviceId=${shown}`;
    case 'tg':
      return `TargetGroupDetails:targetGroupId=${shown}`;
    case 'sn':
      return `ServiceNetworkDetails:serviceNetworkId=${shown}`;
    default:
      return 'ServiceNetworks:';
  }
}

function pathOf(subject: ConsoleSubject): string[] {
  switch (subject.kind) {
    case 'cluster':
      return ['eks', 'clusters', subject.name];
    case 'nodegroup':
      return [
        'eks',
        'clusters',
        subject.clusterName,
        'nodegroups',
        subject.name,
      ];
    case 'fargate-profile':
      return [
        'eks',
        'clusters',
        subject.clusterName,
        'fargate-profiles',
        subject.name,
      ];
    case 'iam-role':
      return ['iam', 'home'];
    case 'mesh':
      return ['appmesh', 'meshes', subject.name];
    default:
      return ['appmesh', 'meshes', subject.meshName];
  }
}
