import type { Fault } from './Fault';
import {
  isActions,
  isBurst,
  isCount,
  isDuration,
  isErrorStatus,
  isIssueList,
  isPositive,
  isProbability,
  isText,
  oneOf,
  optional,
  type MemberTest,
} from './memberTests';
import { serviceNames } from './serviceNames';

const KINDS = [
  'error',
  'delay',
  'drop',
  'truncate',
  'deny',
  'expire',
  'throttle',
  'outcome',
];
const CREATION_ENDS = ['CREATE_FAILED', 'DEGRADED', 'FAILED'];

/** How what ends badly may end. */
const ENDS: Record<string, string[]> = {
  cluster: CREATION_ENDS,
  nodegroup: CREATION_ENDS,
  fargateProfile: CREATION_ENDS,
  addon: CREATION_ENDS,
  capability: CREATION_ENDS,
  identityProvider: CREATION_ENDS,
  update: ['Failed', 'Cancelled'],
  deletion: ['DELETE_FAILED'],
};
const RESOURCES = Object.keys(ENDS);

/** Members of faults that meet requests, whatever their kind. */
const SCOPE = [
  'kind',
  'service',
  'operation',
  'accountId',
  'region',
  'principal',
  'probability',
  'times',
];

/** Further members by kind; those of `outcome` are all it has. */
const MEMBERS: Record<string, string[]> = {
  error: ['code', 'message', 'status'],
  delay: ['delayMs', 'minimumMs', 'maximumMs', 'medianMs', 'p99Ms'],
  deny: ['actions'],
  throttle: ['ratePerSecond', 'burst'],
  outcome: ['resource', 'clusterName', 'name', 'status', 'issues'],
};

type Check = (name: string, wanted: string, fits: MemberTest) => void;

/**
 * Checks a fault that came as JSON.
 *
 * @throws TypeError that names the wrong member, what it should be and what was found.
 */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`A fault is an object, found ${JSON.stringify(value)}`);
  }
  const fault = value as Record<string, unknown>;
  const check: Check = (name, wanted, fits) => {
    if (!fits(fault[name])) {
      throw new TypeError(
        `'${name}' of a fault must be ${wanted}, found ${JSON.stringify(
          fault[name],
        )}`,
      );
    }
  };
  check('kind', listOf(KINDS), oneOf(KINDS));
  const kind = fault.kind as string;
  refuseUnknown(fault, kind);
  check('times', 'a whole number above 0', optional(isCount));
  check('accountId', 'a text', optional(isText));
  if (kind === 'outcome') {
    check('resource', RESOURCES.join(' or '), oneOf(RESOURCES));
    const ends = ENDS[fault.resource as string];
    check('status', ends.join(' or '), oneOf(ends));
    check('clusterName', 'a text', optional(isText));
    check('name', 'a text', optional(isText));
    check('issues', 'a list of {code, message, resourceIds}', isIssueList);
    return fault as unknown as Fault;
  }
  check('service', serviceNames.join(' or '), optional(oneOf(serviceNames)));
  for (const name of ['operation', 'region', 'principal']) {
    check(name, 'a text', optional(isText));
  }
  check('probability', 'a number above 0 and up to 1', optional(isProbability));
  checkOwnMembers(kind, fault, check);
  return fault as unknown as Fault;
}

function checkOwnMembers(
  kind: string,
  fault: Record<string, unknown>,
  check: Check,
): void {
  if (kind === 'error') {
    check('code', 'a text', isText);
    check('message', 'a text', isText);
    check('status', 'a status from 400 to 599', optional(isErrorStatus));
  }
  if (kind === 'delay') checkDelay(fault, check);
  if (kind === 'deny') {
    check('actions', "a list of texts like 'eks:Delete*'", optional(isActions));
  }
  if (kind === 'throttle') {
    check('ratePerSecond', 'a number above 0', optional(isPositive));
    check('burst', 'a number of at least 1', optional(isBurst));
  }
}

function checkDelay(fault: Record<string, unknown>, check: Check): void {
  if (fault.minimumMs !== undefined) {
    const minimum = fault.minimumMs as number;
    check('minimumMs', 'a number of milliseconds', isDuration);
    check(
      'maximumMs',
      'a number of milliseconds, at least minimumMs',
      value => isDuration(value) && (value as number) >= minimum,
    );
  } else if (fault.medianMs !== undefined) {
    const median = fault.medianMs as number;
    check(
      'medianMs',
      'a number of milliseconds above 0',
      value => isDuration(value) && isPositive(value),
    );
    check(
      'p99Ms',
      'a number of milliseconds, at least medianMs',
      value => isDuration(value) && (value as number) >= median,
    );
  } else {
    check(
      'delayMs',
      'a number of milliseconds (or minimumMs and maximumMs, or medianMs and p99Ms)',
      isDuration,
    );
  }
}

function refuseUnknown(fault: Record<string, unknown>, kind: string): void {
  const own = MEMBERS[kind] ?? [];
  const known =
    kind === 'outcome'
      ? ['kind', 'accountId', 'times', ...own]
      : [...SCOPE, ...own];
  const unknown = Object.keys(fault).find(name => !known.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(
      `A fault of kind '${kind}' has ${known.join(', ')}, found '${unknown}'`,
    );
  }
}

function listOf(values: string[]): string {
  const quoted = values.map(value => `'${value}'`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
