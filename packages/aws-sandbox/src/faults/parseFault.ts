import type { Fault, ServiceName } from './Fault';

const SERVICES: ServiceName[] = [
  'eks',
  'iam',
  'sts',
  'ec2',
  'appmesh',
  'vpc-lattice',
  'servicequotas',
  'ssm',
  'kms',
];
const RESOURCES = ['cluster', 'nodegroup', 'fargateProfile'];
const OUTCOMES = ['CREATE_FAILED', 'DEGRADED', 'FAILED'];

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
  const check = (name: string, wanted: string, ok: (v: unknown) => boolean) => {
    if (!ok(fault[name])) {
      throw new TypeError(
        `'${name}' of a fault must be ${wanted}, found ${JSON.stringify(
          fault[name],
        )}`,
      );
    }
  };
  const optional = (ok: (v: unknown) => boolean) => (v: unknown) =>
    v === undefined || ok(v);
  const oneOf = (values: string[]) => (v: unknown) =>
    values.includes(v as string);

  check('kind', "'error', 'delay', 'drop' or 'outcome'", v =>
    ['error', 'delay', 'drop', 'outcome'].includes(v as string),
  );
  check('times', 'a whole number above 0', optional(isCount));
  check('accountId', 'a text', optional(isText));
  if (fault.kind === 'outcome') {
    check('resource', RESOURCES.join(' or '), oneOf(RESOURCES));
    check('status', OUTCOMES.join(' or '), oneOf(OUTCOMES));
    check('clusterName', 'a text', optional(isText));
    check('name', 'a text', optional(isText));
    check('issues', 'a list of {code, message, resourceIds}', isIssueList);
    return fault as unknown as Fault;
  }
  check('service', SERVICES.join(' or '), optional(oneOf(SERVICES)));
  check('operation', 'a text', optional(isText));
  if (fault.kind === 'error') {
    check('code', 'a text', isText);
    check('message', 'a text', isText);
    check('status', 'a status from 400 to 599', optional(isErrorStatus));
  }
  if (fault.kind === 'delay') {
    check('delayMs', 'a number of milliseconds', isDuration);
  }
  return fault as unknown as Fault;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

function isDuration(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 3_600_000;
}

function isErrorStatus(value: unknown): boolean {
  return isCount(value) && (value as number) >= 400 && (value as number) < 600;
}

function isIssueList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      issue =>
        isText(issue?.code) &&
        isText(issue?.message) &&
        Array.isArray(issue?.resourceIds) &&
        issue.resourceIds.every(isText),
    )
  );
}
