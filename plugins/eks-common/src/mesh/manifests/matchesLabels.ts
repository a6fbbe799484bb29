import { asList, asRecord, asText } from '../plainValues';

/**
 * Whether a label selector, as somebody has written it, takes an object with these labels.
 *
 * | selector | takes |
 * | --- | --- |
 * | missing | nothing |
 * | empty | everything |
 * | labels and expressions | what fulfils all of them |
 */
export function matchesLabels(
  selector: unknown,
  labels: Record<string, string> = {},
): boolean {
  if (selector === undefined || selector === null) {
    return false;
  }
  const { matchLabels, matchExpressions } = asRecord(selector);
  return (
    Object.entries(asRecord(matchLabels)).every(
      ([key, value]) => labels[key] === value,
    ) &&
    asList(matchExpressions).every(expression => fulfils(expression, labels))
  );
}

function fulfils(expression: unknown, labels: Record<string, string>): boolean {
  const { key, operator, values } = asRecord(expression);
  const value = labels[asText(key) ?? ''];
  switch (operator) {
    case 'In':
      return value !== undefined && asList(values).includes(value);
    case 'NotIn':
      return value === undefined || !asList(values).includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
