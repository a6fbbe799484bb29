import { aClusterEntity } from '../__testUtils__/clusterEntity';
import { isWorkloadAvailable, workloadsOfEntity } from './workloadsOfEntity';

function anEntity(annotations: Record<string, string>) {
  const entity = aClusterEntity({ arn: '', name: 'checkout' });
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

describe('workloadsOfEntity', () => {
  it('names pods by their label', () => {
    expect(
      workloadsOfEntity(anEntity({ 'backstage.io/kubernetes-id': 'checkout' })),
    ).toEqual({ kubernetesId: 'checkout' });
  });

  it('names pods by their ServiceAccounts', () => {
    expect(
      workloadsOfEntity(
        anEntity({
          'eks-platform.io/service-account': 'blue/shop/cart, green/shop/cart',
        }),
      ),
    ).toEqual({ serviceAccountRef: ['blue/shop/cart', 'green/shop/cart'] });
  });

  it.each<Record<string, string>>([{}, { 'backstage.io/kubernetes-id': ' ' }])(
    'names none with the annotations %j',
    annotations => {
      expect(isWorkloadAvailable(anEntity(annotations))).toBe(false);
    },
  );
});
