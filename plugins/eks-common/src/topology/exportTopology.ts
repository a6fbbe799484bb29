import type { Topology, TopologyEdge, TopologyNode } from './Topology';

/**
 * The forms in which a topology can be taken away.
 *
 * @public
 */
export type TopologyFormat = 'json' | 'mermaid' | 'dot';

/**
 * The media type of each form.
 *
 * @public
 */
export const topologyMediaTypes: Record<TopologyFormat, string> = {
  json: 'application/json',
  mermaid: 'text/vnd.mermaid',
  dot: 'text/vnd.graphviz',
};

/**
 * A topology as text: JSON for programs, Mermaid for Markdown, DOT for Graphviz. Names are escaped, so that nothing in
 * them is read as markup or as a command of the form.
 *
 * @public
 */
export function exportTopology(
  topology: Topology,
  format: TopologyFormat,
): string {
  switch (format) {
    case 'mermaid':
      return toMermaid(topology);
    case 'dot':
      return toDot(topology);
    default:
      return `${JSON.stringify(topology, undefined, 2)}\n`;
  }
}

const mermaidShapes: Partial<
  Record<TopologyNode['type'], [open: string, close: string]>
> = {
  'virtual-gateway': ['[/', '/]'],
  'gateway-route': ['{{', '}}'],
  route: ['{{', '}}'],
  'virtual-service': ['([', '])'],
};

function toMermaid({ meshName, nodes, edges }: Topology): string {
  const numbers = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = [
    `%% ${oneLine(meshName)}`,
    'flowchart LR',
    ...nodes.map(node => {
      const [open, close] = mermaidShapes[node.type] ?? ['[', ']'];
      return `  ${numbers.get(node.id)}${open}"${labelLines(node)
        .map(mermaidText)
        .join('<br/>')}"${close}`;
    }),
    ...edges.map(edge => {
      const label = edgeLabel(edge);
      const arrow = edge.relation === 'calls' ? '-.->' : '-->';
      return `  ${numbers.get(edge.from)} ${arrow}${
        label && `|"${mermaidText(label)}"|`
      } ${numbers.get(edge.to)}`;
    }),
    '  classDef missing stroke:#c00,stroke-dasharray:4',
    '  classDef unreachable opacity:0.5',
    ...classLine(nodes, numbers, 'missing', ({ state }) => state === 'missing'),
    ...classLine(nodes, numbers, 'unreachable', ({ unreachable, shadowed }) =>
      Boolean(unreachable || shadowed),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function classLine(
  nodes: TopologyNode[],
  numbers: Map<string, string>,
  name: string,
  belongs: (node: TopologyNode) => boolean,
): string[] {
  const members = nodes.filter(belongs).map(({ id }) => numbers.get(id));
  return members.length === 0 ? [] : [`  class ${members.join(',')} ${name}`];
}

function toDot({ meshName, nodes, edges }: Topology): string {
  const lines = [
    `digraph ${dotText(meshName)} {`,
    '  rankdir=LR;',
    '  node [shape=box];',
    ...nodes.map(
      node =>
        `  ${dotText(node.id)} [label=${dotText(labelLines(node).join('\n'))}${
          node.state === 'missing' ? ', style=dashed, color=red' : ''
        }${node.unreachable || node.shadowed ? ', fontcolor=gray' : ''}];`,
    ),
    ...edges.map(edge => {
      const label = edgeLabel(edge);
      const attributes = [
        ...(label ? [`label=${dotText(label)}`] : []),
        ...(edge.relation === 'calls' ? ['style=dashed'] : []),
      ];
      return `  ${dotText(edge.from)} -> ${dotText(edge.to)}${
        attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''
      };`;
    }),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function labelLines(node: TopologyNode): string[] {
  return [
    node.type.replace('-', ' '),
    node.name,
    ...(node.detail === undefined ? [] : [node.detail]),
    ...(node.state === 'missing' ? ['missing'] : []),
  ];
}

function edgeLabel({ share, protocol, tlsMode }: TopologyEdge): string {
  return [
    ...(share === undefined ? [] : [`${Math.round(share * 1000) / 10} %`]),
    ...(protocol === undefined ? [] : [protocol]),
    ...(tlsMode === undefined ? [] : [`TLS ${tlsMode}`]),
  ].join(', ');
}

/** Mermaid knows characters by number; everything that could end the label or be markup is written so. */
function mermaidText(text: string): string {
  return oneLine(text).replace(
    /["#&<>`;\\[\]{}()|]/g,
    character => `#${character.charCodeAt(0)};`,
  );
}

function dotText(text: string): string {
  return `"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\r?\n/g, '\\n')}"`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
