import {
  madeRoleRequirements,
  type MadeRolePurpose,
} from '../../preflight/roleRequirements';
import type { PolicyDocument } from './PolicyDocument';

/**
 * To whom the use of a role is limited; what is left out is not limited.
 *
 * @public
 */
export interface RoleLimits {
  /** ARN pattern of the resources for which the service may assume the role. */
  sourceArn?: string;
  /** For Pod Identity: ARN of the one cluster, the namespaces and the ServiceAccounts whose pods get the role. */
  clusterArn?: string;
  namespaces?: string[];
  serviceAccounts?: string[];
}

/**
 * The trust policy of a role that an AWS service assumes for a purpose.
 *
 * Pod Identity hands over cluster, namespace and ServiceAccount as session tags, by which such a role is limited. Source:
 * EKS user guide, "Create IAM role with trust policy required by EKS Pod Identity".
 *
 * @public
 */
export function purposeTrustPolicy(options: {
  purpose: MadeRolePurpose;
  /** For example `aws`. */
  partition: string;
  limits?: RoleLimits;
}): PolicyDocument {
  const { purpose, partition, limits = {} } = options;
  const { services, tagsSessions } = madeRoleRequirements[purpose];
  const service =
    services.find(name => partition === 'aws-cn' && name.endsWith('.cn')) ??
    services[0];
  const condition = conditionOf(limits);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: tagsSessions
          ? ['sts:AssumeRole', 'sts:TagSession']
          : 'sts:AssumeRole',
        ...(condition && { Condition: condition }),
      },
    ],
  };
}

function conditionOf(limits: RoleLimits) {
  const { sourceArn, clusterArn, namespaces, serviceAccounts } = limits;
  const tags = {
    ...(clusterArn && { 'aws:RequestTag/eks-cluster-arn': clusterArn }),
    ...(namespaces && { 'aws:RequestTag/kubernetes-namespace': namespaces }),
    ...(serviceAccounts && {
      'aws:RequestTag/kubernetes-service-account': serviceAccounts,
    }),
  };
  const condition: Record<string, Record<string, string | string[]>> = {
    ...(sourceArn && { ArnLike: { 'aws:SourceArn': sourceArn } }),
    ...(Object.keys(tags).length > 0 && { StringEquals: tags }),
  };
  return Object.keys(condition).length > 0 ? condition : undefined;
}
