import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

/** minSize ≤ desiredSize ≤ maxSize, and room for one node at least. */
export const scalingIsOrdered: PreflightRule<NodegroupRequest> = request => {
  const { minSize, desiredSize, maxSize } = request.scalingConfig;
  const found = `minSize ${minSize}, desiredSize ${desiredSize}, maxSize ${maxSize}`;
  const findings: Finding[] = [];
  if (minSize < 0 || minSize > desiredSize || desiredSize > maxSize) {
    findings.push({
      severity: 'error',
      code: 'SCALING_OUT_OF_ORDER',
      field: 'scalingConfig',
      message: `Wanted 0 ≤ minSize ≤ desiredSize ≤ maxSize, found ${found}`,
      remedy: 'Correct the three numbers.',
    });
  }
  if (maxSize < 1) {
    findings.push({
      severity: 'error',
      code: 'SCALING_WITHOUT_NODES',
      field: 'scalingConfig.maxSize',
      message: `Wanted a maxSize of 1 at least, found ${found}`,
      remedy: 'Allow one node; minSize and desiredSize may be 0.',
    });
  }
  return findings;
};
