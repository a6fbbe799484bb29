import { readFileSync } from 'node:fs';
import type { Fault } from './Fault';
import { parseFault } from './parseFault';

/**
 * Reads the faults of a JSON file: a list of them, or an object with the member `faults`.
 *
 * @throws Error that names the file, the number of the fault and what is wrong with it.
 */
export function readFaultsFile(path: string): Fault[] {
  const fail = (problem: string, cause?: unknown) =>
    new Error(`Faults file ${path}: ${problem}`, { cause });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw fail((error as Error).message, error);
  }
  const list = Array.isArray(value)
    ? value
    : (value as { faults?: unknown } | null)?.faults;
  if (!Array.isArray(list)) {
    throw fail(
      "wanted a list of faults, or an object with the member 'faults'",
    );
  }
  return list.map((item, index) => {
    try {
      return parseFault(item);
    } catch (error) {
      throw fail(`fault ${index + 1}: ${(error as Error).message}`, error);
    }
  });
}
