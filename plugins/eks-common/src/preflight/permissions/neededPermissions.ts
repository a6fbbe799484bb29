import type { Scope } from '../../inventory/Scope';
import type {
  InClusterRequest,
  PreflightRequest,
} from '../requests/PreflightRequest';
import type { IrsaRoleRequest, RoleRequest } from '../requests/RoleRequest';
import type { PermissionNeed } from './PermissionNeed';

const EKS = 'eks.amazonaws.com';
const PODS = 'pods.eks.amazonaws.com';
const CAPABILITIES = 'capabilities.eks.amazonaws.com';

/**
 * What the caller must be allowed so that a creation goes through: the creation itself, its tags, handing over its roles, and
 * looking at what becomes of it. App Mesh is not among it. Source: Service Authorization Reference.
 *
 * @public
 */
export function neededPermissions(
  request: PreflightRequest,
  where: Scope & { partition: string },
): PermissionNeed[] {
  const eksArn = (path: string) =>
    `arn:${where.partition}:eks:${where.region}:${where.accountId}:${path}`;
  switch (request.kind) {
    case 'cluster':
      return [
        {
          actions: [
            'eks:CreateCluster',
            'eks:DescribeCluster',
            ...tagging(request.tags),
          ],
          resources: [eksArn(`cluster/${request.name}`)],
        },
        ...passing(EKS, [request.roleArn, request.computeConfig?.nodeRoleArn]),
      ];
    case 'nodegroup':
    case 'fargate-profile':
      return ofCompute(request, eksArn);
    case 'role':
    case 'irsa-role':
      return ofRole(request, where);
    case 'oidc-provider':
      return [
        {
          actions: [
            'iam:CreateOpenIDConnectProvider',
            'iam:GetOpenIDConnectProvider',
            ...(request.tags ? ['iam:TagOpenIDConnectProvider'] : []),
          ],
          resources: [
            `arn:${where.partition}:iam::${where.accountId}:oidc-provider/${
              request.url?.replace(/^https:\/\//, '') ?? '*'
            }`,
          ],
        },
      ];
    case 'pod-identity-association':
      return [
        onCluster(eksArn, request, 'eks:CreatePodIdentityAssociation'),
        ...passing(PODS, [request.roleArn]),
      ];
    case 'access-entry':
      return [
        onCluster(eksArn, request, 'eks:CreateAccessEntry', 'eks:TagResource'),
        ...(request.accessPolicies.length > 0
          ? [
              {
                actions: ['eks:AssociateAccessPolicy'],
                resources: [
                  eksArn(
                    `access-entry/${request.clusterName}/${entryPath(
                      request.principalArn,
                    )}/*`,
                  ),
                ],
              },
            ]
          : []),
      ];
    case 'addon':
      return [
        onCluster(eksArn, request, 'eks:CreateAddon'),
        ...passing(EKS, [request.serviceAccountRoleArn]),
        ...passing(
          PODS,
          (request.podIdentityAssociations ?? []).map(({ roleArn }) => roleArn),
        ),
      ];
    case 'identity-provider-config':
      return [
        onCluster(eksArn, request, 'eks:AssociateIdentityProviderConfig'),
      ];
    case 'capability':
      return [
        onCluster(eksArn, request, 'eks:CreateCapability'),
        ...passing(CAPABILITIES, [request.roleArn]),
      ];
    default:
      return [];
  }
}

function ofCompute(
  request: InClusterRequest,
  eksArn: (path: string) => string,
): PermissionNeed[] {
  return request.kind === 'nodegroup'
    ? [
        onCluster(eksArn, request, 'eks:CreateNodegroup'),
        ...passing(EKS, [request.nodeRole]),
      ]
    : [
        onCluster(eksArn, request, 'eks:CreateFargateProfile'),
        ...passing(EKS, [request.podExecutionRoleArn]),
      ];
}

function ofRole(
  request: RoleRequest | IrsaRoleRequest,
  where: Scope & { partition: string },
): PermissionNeed[] {
  const { roleName, path, managedPolicyArns, inlinePolicies } = request;
  const { permissionsBoundary } = request;
  const resources = [
    `arn:${where.partition}:iam::${where.accountId}:role${path}${roleName}`,
  ];
  const boundary = permissionsBoundary && {
    'iam:PermissionsBoundary': [permissionsBoundary],
  };
  return [
    {
      actions: [
        'iam:CreateRole',
        'iam:TagRole',
        'iam:GetRole',
        ...(Object.keys(inlinePolicies).length > 0
          ? ['iam:PutRolePolicy']
          : []),
      ],
      resources,
      ...(boundary && { context: boundary }),
    },
    ...managedPolicyArns.map(arn => ({
      actions: ['iam:AttachRolePolicy'],
      resources,
      context: { 'iam:PolicyARN': [arn], ...boundary },
    })),
  ];
}

/** EKS asks for these on the cluster, even where what is made has an ARN of its own. */
function onCluster(
  eksArn: (path: string) => string,
  request: { clusterName: string; tags?: Record<string, string> },
  ...actions: string[]
): PermissionNeed {
  return {
    actions: [
      ...new Set([...actions, 'eks:DescribeCluster', ...tagging(request.tags)]),
    ],
    resources: [eksArn(`cluster/${request.clusterName}`)],
  };
}

function tagging(tags: Record<string, string> | undefined): string[] {
  return tags && Object.keys(tags).length > 0 ? ['eks:TagResource'] : [];
}

function passing(
  service: string,
  roleArns: Array<string | undefined>,
): PermissionNeed[] {
  const resources = [...new Set(roleArns)].filter(arn => arn !== undefined);
  return resources.length > 0
    ? [
        {
          actions: ['iam:PassRole'],
          resources,
          context: { 'iam:PassedToService': [service] },
        },
      ]
    : [];
}

/** As an access entry's ARN names its principal, for example `role/111122223333/admin`. */
function entryPath(principalArn: string): string {
  const [, , , , accountId, path = ''] = principalArn.split(':');
  const parts = path.split('/');
  return `${parts[0]}/${accountId}/${parts.at(-1)}`;
}
