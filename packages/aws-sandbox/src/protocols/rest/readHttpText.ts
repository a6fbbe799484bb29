import type { ReadProblems } from '../json/readJson';
import type { Shape } from '../Shape';
import { parseTimestamp } from '../timestamps';

/** Reads a value that came as text: in a path, a query parameter, a header or a form field. */
export function readHttpText(
  shape: Shape,
  text: string,
  path: string,
  problems: ReadProblems,
): unknown {
  switch (shape.kind) {
    case 'number': {
      const value = text.trim() === '' ? NaN : Number(text);
      if (!Number.isFinite(value)) {
        throw problems.malformed(
          `Expected a number at '${path}', found '${text}'`,
        );
      }
      return value;
    }
    case 'boolean':
      if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
      throw problems.malformed(
        `Expected true or false at '${path}', found '${text}'`,
      );
    case 'timestamp': {
      const value = parseTimestamp(text);
      if (!value) {
        throw problems.malformed(
          `Expected a timestamp at '${path}', found '${text}'`,
        );
      }
      return value;
    }
    case 'blob':
      return new Uint8Array(Buffer.from(text, 'base64'));
    case 'string':
      return text;
    default:
      throw problems.malformed(`Expected a ${shape.kind} at '${path}'`);
  }
}
