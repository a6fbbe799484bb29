import {
  aCapabilityRequest,
  aClusterRequest,
  aFargateProfileRequest,
  anAccessEntryRequest,
  anAddonRequest,
  anIdentityProviderConfigRequest,
  aNodegroupRequest,
  anOidcProviderRequest,
  aPodIdentityAssociationRequest,
  aRoleRequest,
  aVirtualServiceRequest,
} from '../../testUtils';
import type { PreflightRequest } from '../requests/PreflightRequest';
import { neededPermissions } from './neededPermissions';

const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
};

function lines(request: PreflightRequest): string[] {
  return neededPermissions(request, where).map(
    ({ actions, resources, context = {} }) =>
      [
        `${actions.join(' ')} on ${resources
          .map(arn =>
            arn.replace(/^arn:aws:(eks:eu-west-1|iam:):111122223333:/, ''),
          )
          .join(' ')}`,
        ...Object.entries(context).map(([key, value]) => `${key}=${value}`),
      ].join(' '),
  );
}

describe('neededPermissions', () => {
  it.each<[PreflightRequest, string[]]>([
    [
      aClusterRequest({ tags: { a: 'b' } }),
      [
        'eks:CreateCluster eks:DescribeCluster eks:TagResource on cluster/blue',
        'iam:PassRole on role/cluster iam:PassedToService=eks.amazonaws.com',
      ],
    ],
    [
      aNodegroupRequest(),
      [
        'eks:CreateNodegroup eks:DescribeCluster on cluster/blue',
        'iam:PassRole on role/node iam:PassedToService=eks.amazonaws.com',
      ],
    ],
    [
      aFargateProfileRequest(),
      [
        'eks:CreateFargateProfile eks:DescribeCluster on cluster/blue',
        'iam:PassRole on role/pods iam:PassedToService=eks.amazonaws.com',
      ],
    ],
    [
      aRoleRequest({ path: '/eks/' }),
      [
        'iam:CreateRole iam:TagRole iam:GetRole on role/eks/blue-cluster',
        'iam:AttachRolePolicy on role/eks/blue-cluster iam:PolicyARN=arn:aws:iam::aws:policy/AmazonEKSClusterPolicy',
      ],
    ],
    [
      anOidcProviderRequest(),
      [
        'iam:CreateOpenIDConnectProvider iam:GetOpenIDConnectProvider on oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF',
      ],
    ],
    [
      aPodIdentityAssociationRequest(),
      [
        'eks:CreatePodIdentityAssociation eks:DescribeCluster on cluster/blue',
        'iam:PassRole on role/pods iam:PassedToService=pods.eks.amazonaws.com',
      ],
    ],
    [
      anAccessEntryRequest(),
      [
        'eks:CreateAccessEntry eks:TagResource eks:DescribeCluster on cluster/blue',
        'eks:AssociateAccessPolicy on access-entry/blue/role/111122223333/platform/*',
      ],
    ],
    [anAddonRequest(), ['eks:CreateAddon eks:DescribeCluster on cluster/blue']],
    [
      anIdentityProviderConfigRequest(),
      [
        'eks:AssociateIdentityProviderConfig eks:DescribeCluster on cluster/blue',
      ],
    ],
    [
      aCapabilityRequest(),
      [
        'eks:CreateCapability eks:DescribeCluster on cluster/blue',
        'iam:PassRole on role/pods iam:PassedToService=capabilities.eks.amazonaws.com',
      ],
    ],
    [aVirtualServiceRequest(), []],
  ])('tells what $kind needs', (request, needs) => {
    expect(lines(request)).toEqual(needs);
  });
});
