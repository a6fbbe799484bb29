import type { BadEnd, Fault, FaultScope } from '@eks-platform/aws-sandbox';
import type { FaultMode } from './FaultMode';

/** What a line of a log would begin with that AWS's words have forged. */
export const FORGED = 'Finished step';
/** AWS's reason, with what clears a terminal, turns the direction and ends a line. */
const WORDS = `not today\u001b[2J\u202e\r\n${FORGED}`;

/** Everything that changes something. */
const CHANGES =
  /:(Associate|Attach|Create|Delete|Put|Register|Tag|Update|patch)/;
const READS = ['Describe*', 'Get*', 'List*', 'Simulate*', 'get *', 'GET *'];
const WRITES = [
  'Associate*',
  'Attach*',
  'Create*',
  'Delete*',
  'Put*',
  'Register*',
  'Tag*',
  'Update*',
  'patch *',
];

/** A fault at everything that looks, or at everything that changes something. */
function at(
  operations: string[],
  fault: Exclude<Fault, { kind: 'outcome' }>,
  scope: FaultScope = {},
): Fault[] {
  return operations.map(operation => ({ ...fault, ...scope, operation }));
}

const issues = [
  { code: 'InternalFailure', message: WORDS, resourceIds: ['i-0a'] },
];

/** Every creation, update or deletion ends so. */
function ends(badEnds: Array<Omit<BadEnd, 'issues'>>): Fault[] {
  return badEnds.map(
    badEnd => ({ kind: 'outcome', ...badEnd, issues } as Fault),
  );
}

const CREATED = [
  'cluster',
  'nodegroup',
  'fargateProfile',
  'addon',
  'capability',
  'identityProvider',
] as const;
const created = (status: 'CREATE_FAILED' | 'DEGRADED') =>
  ends(CREATED.map(resource => ({ resource, status })));

/** What AWS takes its time for. */
const ENDING =
  /^eks:(Create|Update|Delete)(Addon|Capability|Cluster|FargateProfile|Nodegroup)|^eks:Associate(Identity|Encryption)/;

const down = {
  kind: 'error',
  code: 'ServiceUnavailableException',
  message: WORDS,
  status: 503,
} as const;
const denied = {
  kind: 'error',
  code: 'AccessDeniedException',
  message: WORDS,
  status: 403,
} as const;
const once = { times: 1 };

const ofKubernetes: FaultMode[] = [
  { name: 'an error, once', faults: [{ ...down, ...once }], ends: 'well' },
  {
    name: 'errors, for good',
    faults: [down],
    ends: 'badly',
    says: /not today/,
  },
  { name: 'delays', faults: [{ kind: 'delay', delayMs: 1 }], ends: 'well' },
  {
    name: 'throttling above a rate',
    faults: [{ kind: 'throttle', ratePerSecond: 200, burst: 2 }],
    ends: 'well',
  },
  {
    name: 'denial',
    faults: [{ kind: 'deny' }],
    ends: 'badly',
    says: /forbidden/i,
  },
  {
    name: 'expired credentials',
    faults: [{ kind: 'expire' }],
    ends: 'badly',
    says: /lets nobody in/,
  },
  {
    name: 'a dropped connection, once',
    faults: [{ kind: 'drop', ...once }],
    ends: 'well',
  },
  {
    name: 'dropped connections, for good',
    faults: [{ kind: 'drop' }],
    ends: 'badly',
    says: /closed the connection/,
  },
  {
    name: 'an answer cut short, once',
    faults: [{ kind: 'truncate', ...once }],
    ends: 'well',
  },
  {
    name: 'answers cut short, for good',
    faults: [{ kind: 'truncate' }],
    ends: 'badly',
  },
].map(mode => ({
  ...mode,
  ends: mode.ends as FaultMode['ends'],
  name: `${mode.name}, at the cluster's own API`,
  isOfKubernetes: true,
  faults: mode.faults.map(
    fault => ({ ...fault, service: 'kubernetes' } as Fault),
  ),
}));

/** Every failure mode of the sandbox in the form in which actions meet it. */
export const faultModes: FaultMode[] = [
  {
    name: 'an error of every question and change, once',
    faults: at([...READS, ...WRITES], down, once),
    ends: 'well',
  },
  {
    name: 'errors of questions, for good',
    faults: at(READS, down),
    ends: 'either',
    says: /not today/,
  },
  {
    name: 'errors of changes, for good',
    strikes: CHANGES,
    faults: at(WRITES, down),
    ends: 'badly',
    says: /not today/,
  },
  {
    name: 'an error that nobody knows',
    strikes: CHANGES,
    faults: at(WRITES, { ...down, code: 'Whatever', status: 418 }),
    ends: 'badly',
    says: /not today|Whatever/,
  },
  {
    name: 'something not shown yet after its creation or update',
    afterAcceptance: (
      [
        ['eks', 'ResourceNotFoundException'],
        ['appmesh', 'NotFoundException'],
        ['vpc-lattice', 'ResourceNotFoundException'],
        ['iam', 'NoSuchEntity'],
      ] as const
    ).map(([service, code]) => ({
      ...down,
      ...once,
      service,
      code,
      status: 404,
      operation:
        service === 'eks' || service === 'appmesh' ? 'Describe*' : 'Get*',
    })),
    ends: 'well',
  },
  {
    name: 'throttling above a rate',
    faults: [{ kind: 'throttle', ratePerSecond: 200, burst: 2 }],
    ends: 'well',
  },
  {
    name: 'throttling of changes, for good',
    strikes: CHANGES,
    faults: at(WRITES, { kind: 'throttle', ratePerSecond: 0.001, burst: 1 }),
    ends: 'either',
    says: /Rate exceeded|[Tt]hrottl|too many requests/,
  },
  {
    name: 'denial of changes',
    strikes: CHANGES,
    faults: at(WRITES, { kind: 'deny' }),
    ends: 'badly',
    says: /not authorized|forbidden/,
  },
  {
    name: 'denial of questions',
    faults: at(READS, denied),
    ends: 'either',
    says: /not today/,
  },
  {
    name: 'expired credentials',
    faults: [{ kind: 'expire' }],
    ends: 'badly',
    says: /expired/i,
  },
  {
    name: 'a refused sign-in',
    faults: [{ kind: 'deny', service: 'sts' }],
    ends: 'badly',
    says: /sts:GetCallerIdentity.*not authorized/,
    isOfSignIn: true,
  },
  {
    name: 'delays',
    faults: [{ kind: 'delay', minimumMs: 1, maximumMs: 5 }],
    ends: 'well',
  },
  {
    name: 'silence, until the task is cancelled',
    faults: [{ kind: 'delay', delayMs: 400 }],
    ends: 'badly',
    isCancelled: true,
  },
  {
    name: 'a dropped connection of every question and change, once',
    faults: at([...READS, ...WRITES], { kind: 'drop' }, once),
    ends: 'well',
  },
  {
    name: 'dropped connections of changes, for good',
    strikes: CHANGES,
    faults: at(WRITES, { kind: 'drop' }),
    ends: 'badly',
    says: /ECONNRESET|socket hang up|closed the connection/,
  },
  {
    name: 'an answer cut short of every question and change, once',
    faults: at([...READS, ...WRITES], { kind: 'truncate' }, once),
    ends: 'well',
  },
  {
    name: 'answers of changes cut short, for good',
    strikes: CHANGES,
    faults: at(WRITES, { kind: 'truncate' }),
    ends: 'either',
  },
  {
    name: 'creations that fail',
    faults: created('CREATE_FAILED'),
    ends: 'either',
    says: /not today/,
    strikes: ENDING,
    leavesTraces: true,
    leavesRuin: true,
  },
  {
    name: 'creations that end degraded',
    faults: created('DEGRADED'),
    ends: 'either',
    says: /not today/,
    strikes: ENDING,
    leavesTraces: true,
    leavesRuin: true,
  },
  {
    name: 'updates and deletions that fail',
    faults: ends([
      { resource: 'update', status: 'Failed' },
      { resource: 'deletion', status: 'DELETE_FAILED' },
    ]),
    ends: 'either',
    says: /not today/,
    strikes: ENDING,
    leavesTraces: true,
  },
  ...ofKubernetes,
];
