import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * A configuration file with a piece of another in it, as somebody writes it who reads of the piece: keys into the objects
 * that are there already, items at the end of lists.
 */
export function mergeConfig(content: string, piece: string): string {
  const document = parseDocument(content);
  mergeMap(
    document.contents as YAMLMap,
    parseDocument(piece).contents as YAMLMap,
  );
  return document.toString();
}

function mergeMap(into: YAMLMap, from: YAMLMap) {
  for (const { key, value } of from.items) {
    const there = into.get(key, true);
    if (isMap(there) && isMap(value)) {
      mergeMap(there, value);
    } else if (isSeq(there) && isSeq(value)) {
      there.items.push(...value.items);
    } else {
      into.set(key, value);
    }
  }
}
