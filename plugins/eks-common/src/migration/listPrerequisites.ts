import { LATTICE_GROUP } from './manifests/apiVersions';
import type { MigrationManifest } from './MigrationManifest';
import type { MigrationPlan } from './MigrationPlan';

const CONTROLLER_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'vpc-lattice:*',
        'ec2:DescribeVpcs',
        'ec2:DescribeSubnets',
        'ec2:DescribeTags',
        'ec2:DescribeSecurityGroups',
        'logs:CreateLogDelivery',
        'logs:GetLogDelivery',
        'logs:UpdateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:ListLogDeliveries',
        'tag:GetResources',
        'tag:TagResources',
        'tag:UntagResources',
      ],
      Resource: '*',
    },
    {
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource:
        'arn:aws:iam::*:role/aws-service-role/vpc-lattice.amazonaws.com/AWSServiceRoleForVpcLattice',
      Condition: {
        StringLike: { 'iam:AWSServiceName': 'vpc-lattice.amazonaws.com' },
      },
    },
    {
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource:
        'arn:aws:iam::*:role/aws-service-role/delivery.logs.amazonaws.com/AWSServiceRoleForLogDelivery',
      Condition: {
        StringLike: { 'iam:AWSServiceName': 'delivery.logs.amazonaws.com' },
      },
    },
  ],
};

/** What must be there before the first manifest is applied. */
export function listPrerequisites(
  manifests: MigrationManifest[],
  options: { region?: string },
): MigrationPlan['prerequisites'] {
  const region = options.region ?? '$AWS_REGION';
  const kinds = new Set(manifests.map(({ object }) => object.kind));
  return [
    {
      title: 'VPC CNI 1.8 or newer',
      why: 'Lattice reaches pods by their own addresses, which older versions of the CNI do not let it.',
      commands: [
        'kubectl -n kube-system get daemonset aws-node -o jsonpath="{.spec.template.spec.containers[0].image}"',
      ],
    },
    {
      title:
        'The managed prefix lists of Lattice in the security groups of the pods',
      why: 'Requests come from addresses of Lattice, which no security group lets in by itself.',
      commands: [
        'CLUSTER_SG=$(aws eks describe-cluster --name $CLUSTER_NAME --query cluster.resourcesVpcConfig.clusterSecurityGroupId --output text)',
        ...['', '.ipv6'].flatMap(family => [
          `PREFIX_LIST=$(aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.${region}${family}.vpc-lattice --query 'PrefixLists[0].PrefixListId' --output text)`,
          'aws ec2 authorize-security-group-ingress --group-id $CLUSTER_SG --ip-permissions "PrefixListIds=[{PrefixListId=$PREFIX_LIST}],IpProtocol=-1"',
        ]),
      ],
    },
    {
      title: 'An IAM role for the controller, by Pod Identity or IRSA',
      why: 'The controller makes the Lattice services. This is the policy it needs.',
      commands: [
        `cat > controller-policy.json <<'JSON'\n${JSON.stringify(
          CONTROLLER_POLICY,
          null,
          2,
        )}\nJSON`,
        'aws iam create-policy --policy-name VPCLatticeControllerIAMPolicy --policy-document file://controller-policy.json',
        'kubectl create namespace aws-application-networking-system',
        'aws eks create-pod-identity-association --cluster-name $CLUSTER_NAME --namespace aws-application-networking-system --service-account gateway-api-controller --role-arn $CONTROLLER_ROLE_ARN',
      ],
    },
    {
      title: kinds.has('TLSRoute')
        ? 'Kubernetes 1.31 and the Gateway API 1.5 or newer, for TLSRoute'
        : 'The Gateway API',
      why: 'Its kinds are not part of Kubernetes. TLSRoute is of version v1 since 1.5, which the controller reads since 2.1.',
      commands: [
        'kubectl apply -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.5.0/standard-install.yaml',
      ],
    },
    {
      title: 'The AWS Gateway API Controller and its GatewayClass',
      why: 'It turns the manifests into Lattice services.',
      commands: [
        'helm install gateway-api-controller oci://public.ecr.aws/aws-application-networking-k8s/aws-gateway-controller-chart --namespace aws-application-networking-system --set serviceAccount.create=true',
        'kubectl get gatewayclass amazon-vpc-lattice',
        `kubectl get crd servicenetworks.${LATTICE_GROUP}`,
      ],
    },
    ...(usesOtherNamespaces(manifests)
      ? [
          {
            title: 'ReferenceGrants between namespaces',
            why: 'Some routes lead to Services of other namespaces, which the Gateway API lets them only where a ReferenceGrant in that namespace says so.',
            commands: ['kubectl get referencegrant --all-namespaces'],
          },
        ]
      : []),
  ];
}

function usesOtherNamespaces(manifests: MigrationManifest[]): boolean {
  return manifests.some(
    ({ object }) =>
      /Route$/.test(object.kind) &&
      JSON.stringify(object.spec?.rules ?? []).includes('"namespace":'),
  );
}
