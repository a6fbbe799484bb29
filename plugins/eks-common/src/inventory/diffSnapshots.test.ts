import { aCluster, aMesh, aMeshObject, aNodegroup } from '../testUtils';
import { diffSnapshots } from './diffSnapshots';
import type { ReadFailure } from './ReadFailure';

const blue = aCluster({ name: 'blue' });
const green = aCluster({ name: 'green' });
const workers = aNodegroup({ clusterName: 'blue' });

function failure(overrides: Partial<ReadFailure>): ReadFailure {
  return {
    target: 'eks:Something',
    code: 'AccessDeniedException',
    message: 'no',
    kinds: ['cluster'],
    ...overrides,
  };
}

describe('diffSnapshots', () => {
  it('adds what was not stored', () => {
    const { added, updated, removed, kept } = diffSnapshots({
      stored: [],
      collected: [blue],
      failures: [],
    });
    expect(added).toEqual([blue]);
    expect([...updated, ...removed, ...kept]).toEqual([]);
  });

  it('says nothing of what is equal, whatever the order of members', () => {
    const same = Object.fromEntries(
      Object.entries(blue).reverse(),
    ) as typeof blue;
    expect(
      diffSnapshots({ stored: [blue], collected: [same], failures: [] }),
    ).toEqual({ added: [], updated: [], removed: [], kept: [] });
  });

  it('updates what differs, before and after side by side', () => {
    const after = aCluster({ name: 'blue', status: 'UPDATING' });
    expect(
      diffSnapshots({ stored: [blue], collected: [after], failures: [] })
        .updated,
    ).toEqual([{ before: blue, after }]);
  });

  it('removes what is gone when everything was read', () => {
    expect(
      diffSnapshots({ stored: [blue, green], collected: [blue], failures: [] })
        .removed,
    ).toEqual([green]);
  });

  it('keeps what lies where a failure could not look, and nothing beside it', () => {
    const inBlue = aMesh({ arn: `${blue.arn}/appmesh.k8s.aws/Mesh/shop` });
    const ofInBlue = aMeshObject({
      type: 'virtual-node',
      name: 'cart',
      arn: `${blue.arn}/appmesh.k8s.aws/VirtualNode/shop/cart`,
      meshArn: inBlue.arn,
    });
    const inBlueberry = aMesh({
      arn: `${blue.arn}berry/appmesh.k8s.aws/Mesh/shop`,
    });

    const { kept, removed } = diffSnapshots({
      stored: [inBlue, ofInBlue, inBlueberry],
      collected: [],
      failures: [failure({ kinds: ['mesh'], parentArn: blue.arn })],
    });

    expect(kept).toEqual([inBlue, ofInBlue]);
    expect(removed).toEqual([inBlueberry]);
  });

  it.each([
    ['the kind in the whole scope', failure({ kinds: ['cluster'] })],
    ['the object itself', failure({ parentArn: green.arn })],
  ])('keeps what a failure leaves unknown: %s', (_, covering) => {
    const difference = diffSnapshots({
      stored: [blue, green],
      collected: [blue],
      failures: [covering],
    });
    expect(difference.kept).toEqual([green]);
    expect(difference.removed).toEqual([]);
  });

  it('keeps the children of a parent that could not be read', () => {
    const mesh = aMesh();
    const node = aMeshObject({ type: 'virtual-node', name: 'cart-v1' });
    const difference = diffSnapshots({
      stored: [blue, workers, mesh, node],
      collected: [blue, mesh],
      failures: [
        failure({ kinds: ['nodegroup'], parentArn: blue.arn }),
        failure({ kinds: ['mesh-object'], parentArn: mesh.arn }),
      ],
    });
    expect(difference.kept).toEqual([workers, node]);
    expect(difference.removed).toEqual([]);
  });

  it.each([
    ['clusters could not be listed', failure({ kinds: ['cluster'] })],
    [
      'its cluster could not be described',
      failure({ kinds: ['cluster'], parentArn: blue.arn }),
    ],
  ])('keeps a node group when %s', (_, covering) => {
    const difference = diffSnapshots({
      stored: [workers],
      collected: [],
      failures: [covering],
    });
    expect(difference.kept).toEqual([workers]);
  });

  it('removes what a failure of another kind or another parent says nothing of', () => {
    expect(
      diffSnapshots({
        stored: [workers],
        collected: [],
        failures: [
          failure({ kinds: ['mesh'] }),
          failure({ kinds: ['nodegroup'], parentArn: green.arn }),
        ],
      }).removed,
    ).toEqual([workers]);
  });
});
