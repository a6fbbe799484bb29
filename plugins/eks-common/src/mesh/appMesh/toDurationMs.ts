import { asNumber, asRecord, asText } from '../plainValues';

const MILLISECONDS: Record<string, number> = { ms: 1, s: 1000 };

/** A duration of App Mesh, `{ value: 15, unit: 's' }`, in milliseconds. */
export function toDurationMs(duration: unknown): number | undefined {
  const { value, unit } = asRecord(duration);
  const amount = asNumber(value);
  const factor = MILLISECONDS[asText(unit) ?? ''];
  return amount === undefined || factor === undefined
    ? undefined
    : amount * factor;
}
