import type { Entity } from '@backstage/catalog-model';
import {
  isMeshServiceAvailable,
  meshServiceOfEntity,
} from './meshServiceOfEntity';

function anEntity(
  annotations: Record<string, string>,
  type: string = 'service',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout', annotations },
    spec: { type },
  };
}

describe('meshServiceOfEntity', () => {
  it('reads mesh and service from the annotation', () => {
    expect(
      meshServiceOfEntity(
        anEntity({ 'eks-platform.io/mesh-service': 'shop/checkout.local' }),
      ),
    ).toEqual({
      state: 'found',
      ref: { mesh: 'shop', service: 'checkout.local' },
    });
  });

  it('reads the scope that tells meshes of one name apart', () => {
    expect(
      meshServiceOfEntity(
        anEntity({
          'eks-platform.io/mesh-service': 'shop/checkout.local',
          'aws.amazon.com/account-id': '111122223333',
          'aws.amazon.com/region': 'eu-west-1',
        }),
      ),
    ).toMatchObject({
      ref: { accountId: '111122223333', region: 'eu-west-1' },
    });
  });

  it.each(['', 'checkout', 'shop/', '/checkout', 'a/b/c', 'shop/check out'])(
    'takes "%s" for malformed',
    value => {
      const entity = anEntity({ 'eks-platform.io/mesh-service': value });

      expect(meshServiceOfEntity(entity)).toEqual({
        state: 'malformed',
        annotation: 'eks-platform.io/mesh-service',
        value,
      });
      expect(isMeshServiceAvailable(entity)).toBe(true);
    },
  );

  it('knows the meshes and the services of the inventory', () => {
    const annotations = {
      'eks-platform.io/mesh': 'shop',
      'aws.amazon.com/name': 'cart.local',
      'aws.amazon.com/account-id': '111122223333',
      'aws.amazon.com/region': 'eu-west-1',
    };
    const scope = { accountId: '111122223333', region: 'eu-west-1' };

    expect(meshServiceOfEntity(anEntity(annotations, 'mesh-service'))).toEqual({
      state: 'found',
      ref: { mesh: 'shop', service: 'cart.local', ...scope },
    });
    expect(meshServiceOfEntity(anEntity(annotations, 'service-mesh'))).toEqual({
      state: 'found',
      ref: { mesh: 'shop', ...scope },
    });
    expect(isMeshServiceAvailable(anEntity(annotations, 'website'))).toBe(
      false,
    );
  });

  it('finds nothing on any other entity', () => {
    expect(isMeshServiceAvailable(anEntity({}))).toBe(false);
    expect(
      isMeshServiceAvailable(
        anEntity({ 'amazonaws.com/arn': 'arn:aws:s3:::bucket' }, 'bucket'),
      ),
    ).toBe(false);
  });
});
