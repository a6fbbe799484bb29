import type { Topology } from '@eks-platform/backstage-plugin-eks-common';
import { pngScale } from './pngOfSvg';
import { shorten } from './shorten';
import { topologySvg, type PictureStyle } from './topologySvg';

const style: PictureStyle = {
  background: '#fff',
  paper: '#fefefe',
  text: '#000',
  secondaryText: '#555',
  line: '#888',
  accent: '#00f',
  error: '#f00',
  warning: '#fa0',
  boxWords: ({ kind, name }) => `${kind} ${name}`,
  fontFamily: '"Helvetica Neue", sans-serif',
  colorOf: () => '#0a0',
  typeWords: type => type,
  namespaceWords: 'namespace',
  detailWords: ({ detail }) => detail,
  edgeWords: ({ protocol }) => protocol ?? '',
};
const hostile = '<script>alert("x")</script>&\u0007';

function draw(names: [string, string]) {
  const topology: Topology = {
    meshName: 'shop',
    meshArn: 'arn',
    nodes: [
      {
        id: 'a',
        type: 'virtual-service',
        name: names[0],
        state: 'present',
        detail: 'x < y',
      },
      { id: 'b', type: 'virtual-node', name: names[1], state: 'missing' },
    ],
    edges: [
      {
        id: 'a > b',
        from: 'a',
        to: 'b',
        relation: 'routes-to',
        protocol: 'http',
      },
    ],
  };
  return topologySvg({
    topology,
    layout: {
      nodes: new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 300, y: 200 }],
      ]),
      edges: new Map([
        ['a > b', { bends: [{ x: 700, y: 90 }], label: { x: 250, y: 100 } }],
      ]),
    },
    focus: 'a',
    title: `Around ${names[0]}`,
    cardSize: { width: 200, height: 80 },
    style,
  });
}

const parse = (svg: string) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('topologySvg', () => {
  it('is a document of its own that says all that the picture says', () => {
    const { svg, width, height } = draw(['cart', 'cart-v1']);
    const words = [...parse(svg).querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual([
      'Around cart',
      'http',
      'virtual-service',
      'cart',
      'x < y',
      'virtual-node',
      'cart-v1',
      'virtual-service',
      'virtual-node',
    ]);
    // The bend at 700 lies farther right than any card.
    expect({ width, height }).toEqual({ width: 748, height: 404 });
    expect(svg).not.toMatch(/href|url\(|@import|<image|<foreignObject/);
  });

  it('takes names for words, whatever they hold', () => {
    const { svg } = draw([hostile, '" onload="alert(1)']);
    const document = parse(svg);
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('[onload]')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe(
      'Around <script>alert("x")</script>&',
    );
  });
});

describe('shorten', () => {
  it.each([
    ['cart', 4, 'cart'],
    ['carts', 4, 'car…'],
    ['🛒🛒🛒', 2, '🛒…'],
  ])('%s to %d letters', (words, letters, expected) => {
    expect(shorten(words, letters)).toBe(expected);
  });
});

describe('pngScale', () => {
  it.each([
    [{ width: 800, height: 600 }, 2, true],
    [{ width: 16_384, height: 1_000 }, 1, true],
    [{ width: 16_000, height: 16_000 }, 0.5, true],
    [{ width: 60_000, height: 1_000 }, 0.273, false],
  ])('%j by %d', (size, scale, isReadable) => {
    const found = pngScale(size);
    expect(found.scale).toBeCloseTo(scale, 3);
    expect(found.isReadable).toBe(isReadable);
  });
});
