import type { EksScalingPickerValue } from './schema';

const MAX_NODES = 450;

/**
 * What is wrong with the size of a node group: whole numbers, minimum ≤ desired ≤ maximum, and a maximum of 1 to 450, as far
 * as AWS's default quota goes.
 *
 * @public
 */
export function judgeScaling(value: EksScalingPickerValue = {}): string[] {
  const { minSize, desiredSize, maxSize } = value;
  if (
    minSize === undefined ||
    desiredSize === undefined ||
    maxSize === undefined
  ) {
    return ['Give the minimum, the desired and the maximum number of nodes.'];
  }
  const problems = [];
  if (![minSize, desiredSize, maxSize].every(Number.isInteger)) {
    problems.push('Numbers of nodes are whole numbers.');
  }
  if (minSize < 0) {
    problems.push(`The minimum is ${minSize}; it must be 0 or more.`);
  }
  if (maxSize < 1 || maxSize > MAX_NODES) {
    problems.push(
      `The maximum is ${maxSize}; it must be between 1 and ${MAX_NODES}.`,
    );
  }
  if (desiredSize < minSize) {
    problems.push(
      `The desired number, ${desiredSize}, is below the minimum, ${minSize}.`,
    );
  }
  if (desiredSize > maxSize) {
    problems.push(
      `The desired number, ${desiredSize}, is above the maximum, ${maxSize}.`,
    );
  }
  return problems;
}
