import { aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { neighbourhood } from './neighbourhood';
import { partAround } from './partAround';

const shop = buildTopology(aShopMesh());
const id = 'virtual-service/checkout.shop.svc.cluster.local';

describe('partAround', () => {
  it('is all of a topology unless told around what', () => {
    expect(partAround(shop, undefined)).toBe(shop);
  });

  it('reaches as far as it is told, and says how far', () => {
    const around = { id, hops: 1 };

    expect(partAround(shop, around)).toEqual({
      ...neighbourhood(shop, id, { hops: 1 }),
      around,
    });
    expect(partAround(shop, { id }).nodes.length).toBeGreaterThan(
      partAround(shop, around).nodes.length,
    );
  });

  it('is nothing around what is not there', () => {
    expect(partAround(shop, { id: 'virtual-service/gone' })).toMatchObject({
      meshName: 'shop',
      nodes: [],
      edges: [],
    });
  });
});
