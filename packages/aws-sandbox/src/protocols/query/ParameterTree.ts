/** Form parameters as a tree: `Filter.1.Name=x` is `{Filter: {1: {Name: x}}}`. */
export interface ParameterTree {
  text?: string;
  children: Map<string, ParameterTree>;
}

/** Deepest nesting accepted; AWS's own operations stay far below. */
const MAXIMUM_DEPTH = 32;

/** Groups form parameters by the dots in their names. */
export function parameterTree(parameters: URLSearchParams): ParameterTree {
  const root: ParameterTree = { children: new Map() };
  for (const [name, text] of parameters) {
    let node = root;
    for (const part of name.split('.').slice(0, MAXIMUM_DEPTH)) {
      let child = node.children.get(part);
      if (!child) {
        child = { children: new Map() };
        node.children.set(part, child);
      }
      node = child;
    }
    node.text = text;
  }
  return root;
}

/** The children numbered 1, 2, 3 … in that order. */
export function numberedChildren(tree: ParameterTree): ParameterTree[] {
  return [...tree.children]
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, child]) => child);
}
