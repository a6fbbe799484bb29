import {
  aCluster,
  aFargateProfile,
  aMesh,
  aMeshObject,
  anIamRole,
  aNodegroup,
} from '../testUtils';
import { consoleUrl } from './consoleUrl';

const network =
  'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork/sn-0a';

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
    [
      aMesh({ source: 'lattice-api', arn: network }),
      '/vpcconsole/home?region=eu-west-1#ServiceNetworkDetails:serviceNetworkId=sn-0a',
    ],
    [
      aMeshObject({
        source: 'lattice-api',
        type: 'virtual-service',
        name: 'cart',
        arn: `${network}/service/svc-0b`,
        awsArn: 'arn:aws:vpc-lattice:eu-west-1:111122223333:service/svc-0b',
      }),
      '/vpcconsole/home?region=eu-west-1#ServiceDetails:serviceId=svc-0b',
    ],
    [
      aMeshObject({
        source: 'lattice-api',
        type: 'route',
        name: 'cart:80/all',
        arn: `${network}/service/svc-0b/listener/listener-0c/rule/rule-0d`,
      }),
      '/vpcconsole/home?region=eu-west-1#ServiceNetworkDetails:serviceNetworkId=sn-0a',
    ],
    [
      aMesh({ source: 'gateway-api-cr', arn: 'meshes.yaml#/Gateway/shop' }),
      '/vpcconsole/home?region=eu-west-1#ServiceNetworks:',
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
