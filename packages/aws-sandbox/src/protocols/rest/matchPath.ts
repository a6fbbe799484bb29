import type { OperationModel, ServiceModel } from '../ServiceModel';

/** An operation found by its path, with the path's labels still percent-encoded. */
export interface PathMatch {
  operation: OperationModel;
  labels: Record<string, string>;
}

interface Pattern {
  operation: OperationModel;
  /** Literal text, or a label. */
  segments: Array<string | { label: string; greedy: boolean }>;
  literalLength: number;
}

const patternsByModel = new WeakMap<ServiceModel, Map<string, Pattern[]>>();

/** Finds the operation for a method and path; where several fit, the one with the most literal text wins. */
export function matchPath(
  model: ServiceModel,
  method: string,
  path: string,
): PathMatch | undefined {
  const found = path.split('/').slice(1);
  if (found.length > 1 && found.at(-1) === '') found.pop();
  for (const pattern of patternsOf(model).get(method) ?? []) {
    const labels = labelsOf(pattern, found);
    if (labels) return { operation: pattern.operation, labels };
  }
  return undefined;
}

function labelsOf(
  pattern: Pattern,
  found: string[],
): Record<string, string> | undefined {
  const labels: Record<string, string> = {};
  for (const [index, segment] of pattern.segments.entries()) {
    const text = found[index];
    if (text === undefined) return undefined;
    if (typeof segment === 'string') {
      if (text !== segment) return undefined;
    } else if (segment.greedy) {
      labels[segment.label] = found.slice(index).join('/');
      return labels;
    } else {
      if (text === '') return undefined;
      labels[segment.label] = text;
    }
  }
  return found.length === pattern.segments.length ? labels : undefined;
}

function patternsOf(model: ServiceModel): Map<string, Pattern[]> {
  const known = patternsByModel.get(model);
  if (known) return known;
  const patterns = new Map<string, Pattern[]>();
  for (const operation of model.operations.values()) {
    if (!operation.http) continue;
    const { method, path } = operation.http;
    const list = patterns.get(method) ?? [];
    list.push(parsePattern(operation, path));
    patterns.set(method, list);
  }
  for (const list of patterns.values()) {
    list.sort((a, b) => b.literalLength - a.literalLength);
  }
  patternsByModel.set(model, patterns);
  return patterns;
}

function parsePattern(operation: OperationModel, path: string): Pattern {
  const segments = path
    .split('?')[0]
    .split('/')
    .slice(1)
    .map(segment => {
      const label = /^\{(\w+)(\+)?\}$/.exec(segment);
      return label ? { label: label[1], greedy: Boolean(label[2]) } : segment;
    });
  const literalLength = segments
    .filter(segment => typeof segment === 'string')
    .join('/').length;
  return { operation, segments, literalLength };
}
