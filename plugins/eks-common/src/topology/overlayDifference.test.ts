import { aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { diffTopology } from './diffTopology';
import { listDifferences } from './listDifferences';
import { neighbourhood } from './neighbourhood';
import { nodesThatDiffer, overlayDifference } from './overlayDifference';

const { mesh, objects } = aShopMesh();
const before = buildTopology({ mesh, objects });
const focus = 'virtual-service/checkout.shop.svc.cluster.local';
const payments = 'virtual-service/payments.shop.svc.cluster.local';

function overlay(after = objects) {
  const topology = buildTopology({ mesh, objects: after });
  const difference = diffTopology(before, topology);
  return overlayDifference(
    neighbourhood(topology, focus),
    difference,
    listDifferences({ mesh, topology: difference }),
  );
}

describe('overlayDifference', () => {
  it('draws in again what is gone, with what leads there', () => {
    const marked = overlay(
      objects.map(object => ({
        ...object,
        backends: object.backends.filter(
          ({ name }) => !name.startsWith('payments'),
        ),
      })),
    );

    // Nobody here calls payments any more, so that the part around checkout does not have it.
    expect(marked.topology.nodes).toContainEqual({
      id: payments,
      type: 'virtual-service',
      name: 'payments.shop.svc.cluster.local',
      state: 'present',
    });
    const edge = `virtual-node/checkout-v1 > ${payments}`;
    expect(marked.topology.edges.map(({ id }) => id)).toContain(edge);
    expect(marked.marks.get(edge)).toBe('removed');
    expect(marked.marks.get('virtual-node/checkout-v1')).toBe('changed');
    expect(marked.marks.has('virtual-node/orders')).toBe(false);
    expect([...nodesThatDiffer(marked)].sort()).toEqual([
      'virtual-node/checkout-v1',
      'virtual-node/checkout-v2',
      payments,
    ]);
  });

  it('marks nothing where nothing differs', () => {
    const marked = overlay();

    expect(marked.marks.size).toBe(0);
    expect(marked.topology).toEqual(neighbourhood(before, focus));
  });
});
