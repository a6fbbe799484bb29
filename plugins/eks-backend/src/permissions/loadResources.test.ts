import {
  aCluster,
  aMesh,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import type { InventoryContext } from '../serve/InventoryContext';
import { loadResources } from './loadResources';

const shops = aCluster({ name: 'shops', tags: { owner: 'shop' } });
const shopMesh = aMesh();

const inventory = {
  store: {
    listObjects: async ({ kinds, name }: { kinds: string[]; name: string }) =>
      [shops, shopMesh].filter(
        object => kinds.includes(object.kind) && object.name === name,
      ),
  } as unknown as InventoryContext['store'],
  scopes: [aScope({ owner: 'group:default/platform' })],
  now: () => new Date(),
  ownerTags: ['owner'],
  defaultOwner: 'group:default/nobody',
};

const place = { accountId: '111122223333', region: 'eu-west-1' };
const ofShop = { ...place, owner: 'group:default/shop' };
const ofPlatform = { ...place, owner: 'group:default/platform' };

describe('loadResources', () => {
  it('finds what a policy decides about, by ARN or scope', async () => {
    expect(
      await loadResources(inventory, [
        shops.arn,
        aNodegroup({ clusterName: 'shops' }).arn,
        shopMesh.arn,
        '111122223333/eu-west-1',
        aCluster({ name: 'none' }).arn,
        aCluster({ name: 'shops', region: 'us-east-1' }).arn,
        'nonsense',
      ]),
    ).toEqual([
      ofShop,
      ofShop,
      ofPlatform,
      ofPlatform,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
