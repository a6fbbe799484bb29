import {
  aCluster,
  aFargateProfile,
  aMesh,
  aMeshObject,
  anIamRole,
  aNodegroup,
} from '../testUtils';
import { consoleUrl } from './consoleUrl';

describe('consoleUrl', () => {
  it.each([
    [aCluster(), '/eks/clusters/blue?region=eu-west-1'],
    [aNodegroup(), '/eks/clusters/blue/nodegroups/workers?region=eu-west-1'],
    [
      aFargateProfile(),
      '/eks/clusters/blue/fargate-profiles/serverless?region=eu-west-1',
    ],
    [anIamRole({ name: 'a+b@c' }), '/iam/home#/roles/details/a%2Bb%40c'],
    [aMesh(), '/appmesh/meshes/shop?region=eu-west-1'],
    [
      aMeshObject({ type: 'virtual-service', name: 'cart.local' }),
      '/appmesh/meshes/shop?region=eu-west-1',
    ],
  ])('shows an object of the inventory: %#', (object, path) => {
    expect(consoleUrl(object)).toBe(`https://console.aws.amazon.com${path}`);
  });

  it('knows the consoles of other partitions', () => {
    const arn = 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/blue';
    expect(consoleUrl(aCluster({ arn, region: 'cn-north-1' }))).toBe(
      'https://console.amazonaws.cn/eks/clusters/blue?region=cn-north-1',
    );
  });
});
