import type { TimestampFormat } from './Shape';

/** Writes a moment (a Date or epoch milliseconds) in one of AWS's formats. */
export function formatTimestamp(
  value: unknown,
  format: TimestampFormat,
): string | number {
  const date = value instanceof Date ? value : new Date(Number(value));
  switch (format) {
    case 'epoch-seconds':
      return date.getTime() / 1000;
    case 'http-date':
      return date.toUTCString();
    default:
      return date.toISOString().replace(/\.000Z$/, 'Z');
  }
}

/** Reads a moment in any of AWS's formats; undefined when it is none. */
export function parseTimestamp(value: string | number): Date | undefined {
  const seconds =
    typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(value)
      ? Number(value)
      : undefined;
  const date = new Date(seconds === undefined ? value : seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
