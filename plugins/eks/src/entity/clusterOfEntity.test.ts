import { aClusterEntity } from '../__testUtils__/clusterEntity';
import { clusterOfEntity, isEksClusterAvailable } from './clusterOfEntity';

const arn = 'arn:aws:eks:eu-west-1:111122223333:cluster/Blue';

describe('clusterOfEntity', () => {
  it('reads account, region and the exact name from the ARN', () => {
    expect(clusterOfEntity(aClusterEntity({ arn, name: 'blue-x' }))).toEqual({
      accountId: '111122223333',
      region: 'eu-west-1',
      name: 'Blue',
    });
  });

  it('knows the ARNs of other partitions', () => {
    const entity = aClusterEntity({
      arn: arn.replace('arn:aws:', 'arn:aws-us-gov:'),
      name: 'blue',
    });

    expect(isEksClusterAvailable(entity)).toBe(true);
  });

  it.each([
    ['a cluster of another maker', ''],
    ['a node group', arn.replace('cluster/', 'nodegroup/')],
    ['something else of AWS', 'arn:aws:s3:::bucket'],
  ])('does not take %s for an EKS cluster', (_, otherArn) => {
    const entity = aClusterEntity({ arn: otherArn, name: 'blue' });

    expect(isEksClusterAvailable(entity)).toBe(false);
  });

  it('does not take another type of Resource for a cluster', () => {
    const entity = aClusterEntity({ arn, name: 'blue' });
    entity.spec!.type = 'eks-nodegroup';

    expect(isEksClusterAvailable(entity)).toBe(false);
  });
});
