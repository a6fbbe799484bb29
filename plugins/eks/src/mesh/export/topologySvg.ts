import {
  isUnhealthy,
  type Topology,
  type TopologyBox,
  type TopologyEdge,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import { dashesOf } from '../graph/edgeDashes';
import type { Layout, Point } from '../layout/LayoutEngine';
import { smoothPath } from '../layout/smoothPath';
import { splitHostName } from '../splitHostName';
import { shorten } from './shorten';
import { svgElement as element, svgText as text } from './svgElement';

/** What a picture is drawn with. */
export interface PictureStyle {
  background: string;
  paper: string;
  text: string;
  secondaryText: string;
  line: string;
  accent: string;
  error: string;
  warning: string;
  fontFamily: string;
  /** By the type of the node. */
  colorOf: (type: TopologyNode['type']) => string;
  typeWords: (type: TopologyNode['type']) => string;
  /** What a node that stands for a namespace is called. */
  namespaceWords: string;
  /** What stands under the name of a node. */
  detailWords: (node: TopologyNode) => string | undefined;
  edgeWords: (edge: TopologyEdge) => string;
  boxWords: (box: TopologyBox) => string;
}

/** A picture of its own: nothing in it is loaded from elsewhere. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
}

const MARGIN = 24;
const TITLE_HEIGHT = 40;
const LEGEND_HEIGHT = 36;
const LEGEND_STEP = 130;
const HOST_LETTERS = 19;
/** How many letters of the domain take the room of one of the host. */
const DOMAIN_PER_HOST = 1.35;
const SMALL_LETTERS = 27;

/** Draws a laid out topology with its title and its legend as one SVG document. */
export function topologySvg(options: {
  topology: Topology;
  boxes?: TopologyBox[];
  layout: Layout;
  focus?: string;
  title: string;
  cardSize: { width: number; height: number };
  style: PictureStyle;
}): Picture {
  const { topology, boxes = [], layout, focus, title } = options;
  const { cardSize, style } = options;
  const types = [...new Set(topology.nodes.map(({ type }) => type))];
  const { right, bottom } = extentOf(layout, cardSize);
  const width = Math.ceil(
    2 * MARGIN + Math.max(right, LEGEND_STEP * types.length, title.length * 9),
  );
  const height = Math.ceil(2 * MARGIN + TITLE_HEIGHT + bottom + LEGEND_HEIGHT);
  const at = (id: string) => layout.nodes.get(id) ?? { x: 0, y: 0 };

  const parts = [
    element('title', {}, text(title)),
    element('rect', { width, height, fill: style.background }),
    label(title, { x: MARGIN, y: MARGIN + 18 }, 18, style.text, 600),
    element(
      'g',
      { transform: `translate(${MARGIN},${MARGIN + TITLE_HEIGHT})` },
      [
        ...boxes.map(box => boxFrame(box, options)),
        ...topology.edges.map(edge =>
          edgeLine(edge, at(edge.from), at(edge.to), options),
        ),
        ...topology.nodes.map(node =>
          nodeCard(node, at(node.id), node.id === focus, options),
        ),
      ].join(''),
    ),
    ...types.map((type, index) =>
      element(
        'g',
        {
          transform: `translate(${MARGIN + index * LEGEND_STEP},${
            height - MARGIN
          })`,
        },
        element('rect', {
          width: 12,
          height: 12,
          y: -11,
          rx: 2,
          fill: style.colorOf(type),
        }) +
          label(
            style.typeWords(type),
            { x: 18, y: 0 },
            12,
            style.secondaryText,
          ),
      ),
    ),
  ];
  return {
    svg: element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': style.fontFamily,
        role: 'img',
      },
      parts.join(''),
    ),
    width,
    height,
  };
}

type Drawing = Parameters<typeof topologySvg>[0];

function nodeCard(
  node: TopologyNode,
  { x, y }: Point,
  isFocus: boolean,
  { cardSize, style }: Drawing,
): string {
  const isMissing = node.state === 'missing';
  const troubled = isUnhealthy(node) ? style.warning : style.line;
  const plain = isMissing ? style.error : troubled;
  const detail = style.detailWords(node);
  return element(
    'g',
    { transform: `translate(${x},${y})` },
    [
      element('title', {}, text(node.reason ?? node.unreachable ?? node.name)),
      element('rect', {
        ...cardSize,
        rx: 6,
        fill: style.paper,
        stroke: isFocus ? style.accent : plain,
        'stroke-width': isFocus ? 3 : 1,
        'stroke-dasharray': isMissing ? '4 3' : undefined,
      }),
      element('rect', {
        width: 5,
        height: cardSize.height,
        rx: 2,
        fill: isMissing ? style.error : style.colorOf(node.type),
      }),
      label(
        node.group?.by === 'namespace'
          ? style.namespaceWords
          : style.typeWords(node.type),
        { x: 14, y: 20 },
        12,
        style.secondaryText,
      ),
      nameLine(node.name, { x: 14, y: 43 }, style),
      detail
        ? label(
            shorten(detail, SMALL_LETTERS),
            { x: 14, y: 64 },
            12,
            style.secondaryText,
          )
        : '',
    ].join(''),
  );
}

function boxFrame(box: TopologyBox, { layout, style }: Drawing): string {
  const area = layout.boxes?.get(box.id);
  if (!area) {
    return '';
  }
  const { x, y, width, height } = area;
  return (
    element('rect', {
      ...{ x, y, width, height },
      rx: 8,
      fill: style.secondaryText,
      'fill-opacity': 0.06,
      stroke: style.secondaryText,
    }) +
    label(style.boxWords(box), { x: x + 12, y: y + 20 }, 13, style.text, 600)
  );
}

/** The host in bold, and as much of its domain as there is room for. */
function nameLine(name: string, { x, y }: Point, style: PictureStyle): string {
  const { host, domain } = splitHostName(name);
  const bold = shorten(host, HOST_LETTERS);
  const room = Math.floor((HOST_LETTERS - [...bold].length) * DOMAIN_PER_HOST);
  return element(
    'text',
    { x, y, fill: style.text, 'font-size': 14, 'font-weight': 600 },
    text(bold) +
      element(
        'tspan',
        { fill: style.secondaryText, 'font-size': 11, 'font-weight': 400 },
        text(room > 1 ? shorten(domain, room) : ''),
      ),
  );
}

function edgeLine(
  edge: TopologyEdge,
  from: Point,
  to: Point,
  { layout, cardSize, style }: Drawing,
): string {
  const course = layout.edges.get(edge.id) ?? { bends: [] };
  const middle = cardSize.height / 2;
  const end = { x: to.x, y: to.y + middle };
  const words = style.edgeWords(edge);
  const line = element('path', {
    d: smoothPath([
      { x: from.x + cardSize.width, y: from.y + middle },
      ...course.bends,
      end,
    ]),
    fill: 'none',
    stroke: style.line,
    'stroke-width': 1.5,
    'stroke-dasharray': dashesOf(
      edge.relation,
      Math.abs(to.x - from.x) + Math.abs(to.y - from.y),
    ),
  });
  const arrow = element('path', {
    d: `M${end.x},${end.y} l-8,-4 l0,8 z`,
    fill: style.line,
  });
  const { label: place } = course;
  return place && words
    ? `${line}${arrow}${edgeLabel(words, place, style)}`
    : `${line}${arrow}`;
}

function edgeLabel(words: string, { x, y }: Point, style: PictureStyle) {
  const width = words.length * 6.2 + 12;
  return (
    element('rect', {
      x: x - width / 2,
      y: y - 9,
      width,
      height: 18,
      rx: 9,
      fill: style.background,
      stroke: style.line,
    }) + label(words, { x, y: y + 4 }, 11, style.text, undefined, 'middle')
  );
}

function label(
  words: string,
  { x, y }: Point,
  size: number,
  fill: string,
  weight?: number,
  anchor?: string,
): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill,
    },
    text(words),
  );
}

function extentOf(
  layout: Layout,
  { width, height }: { width: number; height: number },
): { right: number; bottom: number } {
  let right = 0;
  let bottom = 0;
  const reach = (x: number, y: number) => {
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  layout.nodes.forEach(({ x, y }) => reach(x + width, y + height));
  layout.boxes?.forEach(box => reach(box.x + box.width, box.y + box.height));
  layout.edges.forEach(({ bends }) => bends.forEach(({ x, y }) => reach(x, y)));
  return { right, bottom };
}
