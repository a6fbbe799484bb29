import type {
  Cluster,
  FargateProfile,
  Nodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { readCluster } from '../../read/readCluster';
import { readFargateProfile } from '../../read/readFargateProfile';
import { readNodegroup } from '../../read/readNodegroup';
import type { ReadOptions } from '../../read/ReadOptions';

/**
 * Something of EKS that can be deleted.
 *
 * @public
 */
export type DeletionSubject =
  | { type: 'cluster'; clusterName: string }
  | { type: 'nodegroup'; clusterName: string; nodegroupName: string }
  | {
      type: 'fargate-profile';
      clusterName: string;
      fargateProfileName: string;
    };

/**
 * What it is called in the middle of a sentence, for example `node group 'workers' of cluster 'blue'`.
 *
 * @public
 */
export function titleOfSubject(subject: DeletionSubject): string {
  const cluster = `cluster '${subject.clusterName}'`;
  switch (subject.type) {
    case 'cluster':
      return cluster;
    case 'nodegroup':
      return `node group '${subject.nodegroupName}' of ${cluster}`;
    case 'fargate-profile':
      return `Fargate profile '${subject.fargateProfileName}' of ${cluster}`;
    default:
      throw new Error(`No title for ${JSON.stringify(subject)}`);
  }
}

/** What there is of it; undefined when it is gone. */
export async function readSubject(
  aws: AwsScope,
  subject: DeletionSubject,
  options: ReadOptions,
): Promise<Cluster | Nodegroup | FargateProfile | undefined> {
  switch (subject.type) {
    case 'cluster':
      return readCluster(aws, subject, options);
    case 'nodegroup':
      return readNodegroup(aws, subject, options);
    case 'fargate-profile':
      return readFargateProfile(aws, subject, options);
    default:
      throw new Error(`No reading of ${JSON.stringify(subject)}`);
  }
}
