import type { Finding } from '../Finding';
import { isLabelKey, isLabelValue } from '../labelSyntax';
import type { PreflightRule } from '../PreflightRule';
import type { NodegroupRequest } from '../requests/NodegroupRequest';

const MOST_TAINTS = 50;
const RESERVED = /(^|\.)(kubernetes\.io|k8s\.io|eks\.amazonaws\.com)\//;

/** Labels and taints follow Kubernetes' syntax and keep out of the prefixes that EKS refuses. */
export const labelsAndTaintsAreWellFormed: PreflightRule<
  NodegroupRequest
> = request => {
  const taints = request.taints ?? [];
  const findings = [
    ...Object.entries(request.labels ?? {}).flatMap(([key, value]) => [
      ...checkKey(`labels.${key}`, key),
      ...checkValue(`labels.${key}`, value, { mayBeEmpty: false }),
      ...checkReserved(`labels.${key}`, key),
    ]),
    ...taints.flatMap((taint, index) => [
      ...checkKey(`taints[${index}].key`, taint.key),
      ...checkValue(`taints[${index}].value`, taint.value ?? '', {
        mayBeEmpty: true,
      }),
    ]),
  ];
  if (taints.length > MOST_TAINTS) {
    findings.push({
      severity: 'error',
      code: 'TAINTS_TOO_MANY',
      field: 'taints',
      message: `Wanted at most ${MOST_TAINTS} taints, found ${taints.length}`,
      remedy: 'Leave some out.',
    });
  }
  return findings;
};

function checkKey(field: string, key: string): Finding[] {
  if (key.length <= 63 && isLabelKey(key)) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'LABEL_KEY_MALFORMED',
      field,
      message: `Wanted 1 to 63 letters, digits, '-', '_' and '.', with an optional DNS prefix and '/', found '${key}'`,
      remedy: "Choose a key such as 'workload' or 'example.com/workload'.",
    },
  ];
}

function checkValue(
  field: string,
  value: string,
  options: { mayBeEmpty: boolean },
): Finding[] {
  const accepted = value === '' ? options.mayBeEmpty : isLabelValue(value);
  if (accepted) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'LABEL_VALUE_MALFORMED',
      field,
      message: `Wanted ${
        options.mayBeEmpty ? 'at most' : '1 to'
      } 63 letters, digits, '-', '_' and '.' that begin and end with a letter or digit, found '${value}'`,
      remedy: "Choose a value such as 'batch'.",
    },
  ];
}

function checkReserved(field: string, key: string): Finding[] {
  if (!RESERVED.test(key)) {
    return [];
  }
  return [
    {
      severity: 'error',
      code: 'LABEL_RESERVED',
      field,
      message: `Wanted label keys outside kubernetes.io, k8s.io and eks.amazonaws.com, which EKS refuses, found '${key}'`,
      remedy: 'Choose a prefix of your own.',
    },
  ];
}
