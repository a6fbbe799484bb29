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
  | { kind: 'mesh'; name: string; region: string; arn: string }
  | {
      kind: 'mesh-object';
      name: string;
      meshName: string;
      region: string;
      arn: string;
    };

/** By the partition that an ARN names. */
const HOSTS: Record<string, string> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const DEFAULT_HOST = 'console.aws.amazon.com';

/**
 * Where the AWS console shows an object. What is in a mesh is shown by its mesh.
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
  } else {
    url.searchParams.set('region', subject.region);
  }
  return url.toString();
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
