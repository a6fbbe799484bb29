import {
  aCluster,
  aMesh,
  aMeshObject,
  anAccessEntry,
  anAddon,
  anIamRole,
  aPodIdentityAssociation,
} from '../testUtils';
import {
  childKinds,
  INVENTORY_KINDS,
  inventoryKinds,
  parentArnOf,
} from './inventoryKinds';

describe('inventoryKinds', () => {
  it.each(INVENTORY_KINDS)(
    '%s names a parent by ARN exactly when it has a parent kind',
    kind => {
      const { parent, parentArn } = inventoryKinds[kind];
      expect(parentArn !== undefined).toBe(parent !== undefined);
    },
  );

  it('knows what belongs to what', () => {
    expect(childKinds('cluster')).toEqual(
      expect.arrayContaining(['nodegroup', 'addon', 'access-entry', 'insight']),
    );
    expect(childKinds('mesh')).toEqual(['mesh-object']);
    expect(childKinds('iam-role')).toEqual([]);
  });

  it('knows the parent of an object', () => {
    const { arn } = aCluster({ name: 'blue' });
    for (const child of [
      anAddon(),
      anAccessEntry(),
      aPodIdentityAssociation(),
    ]) {
      expect(parentArnOf(child)).toBe(arn);
    }
    expect(parentArnOf(aMeshObject({ type: 'route', name: 'all' }))).toBe(
      aMesh().arn,
    );
    expect(parentArnOf(anIamRole())).toBeUndefined();
  });

  it('reads what is of no cluster, mesh or region in one scope of an account only when it is global', () => {
    expect(
      INVENTORY_KINDS.filter(kind => inventoryKinds[kind].isGlobal),
    ).toEqual(['iam-role', 'iam-role-directory', 'oidc-provider']);
  });
});
