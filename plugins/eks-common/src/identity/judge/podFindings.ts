import type { Cluster } from '../../cluster/Cluster';
import type { BindingFinding, BindingWorkload } from '../IdentityBinding';
import type { PodIdentityAssociation } from '../PodIdentityAssociation';
import { podsWithoutCredentials } from './bindingWorkloads';
import { deleteAssociation } from './remedies';

/** What there is to say of the pods that are to get a role from Pod Identity. */
export function podFindings(options: {
  subject: { cluster: Cluster; namespace: string; serviceAccount: string };
  association: PodIdentityAssociation;
  workloads: BindingWorkload[];
  /** False when pods would get no credentials anyhow. */
  restartHelps: boolean;
}): BindingFinding[] {
  const { subject, association, workloads, restartHelps } = options;
  const onFargate = workloads.filter(
    ({ placement }) => placement.type === 'fargate',
  );
  const onNodes = workloads.filter(
    ({ placement }) => placement.type !== 'fargate',
  );
  return [
    ...fargateFindings({ subject, association, onFargate, onNodes }),
    ...(restartHelps ? podsWithoutCredentials(subject, onNodes) : []),
  ];
}

function fargateFindings(options: {
  subject: { cluster: Cluster; namespace: string; serviceAccount: string };
  association: PodIdentityAssociation;
  onFargate: BindingWorkload[];
  onNodes: BindingWorkload[];
}): BindingFinding[] {
  const { subject, association, onFargate, onNodes } = options;
  if (!onFargate.length) {
    return [];
  }
  const remedy = [
    {
      words: `Use IRSA for pods on Fargate: let the role trust the cluster's OIDC provider, and annotate the ServiceAccount with eks.amazonaws.com/role-arn=${association.roleArn}.`,
    },
    deleteAssociation(subject.cluster, association.id),
  ];
  const pods = onFargate.reduce((sum, workload) => sum + workload.pods, 0);
  return [
    onNodes.length
      ? {
          code: 'pods-without-credentials',
          severity: 'warning',
          message: `${pods} pods run on Fargate, where Pod Identity does not work.`,
          remedy,
        }
      : {
          code: 'fargate-unsupported',
          severity: 'error',
          message:
            'All its pods run on Fargate, where Pod Identity does not work.',
          remedy,
        },
  ];
}
