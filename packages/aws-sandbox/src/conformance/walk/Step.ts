import type { ServiceName } from '../../faults/Fault';

/** What earlier steps found out, for later ones: names, ARNs, ids. */
export type Found = Record<string, string>;

/** One operation, called through the SDK. It asks only for what earlier steps have made or found. */
export interface Step {
  operation: string;
  input(found: Found): Record<string, unknown>;
  /** Whether the answer is as AWS would give it; an answer at all is enough unless told otherwise. */
  check?(output: any, found: Found): boolean;
  /** Names what later steps need of the answer. */
  keep?(output: any): Found;
  /** Asks again until the check holds: for what takes its time. */
  wait?: boolean;
}

/** The steps of one service, in their order. */
export interface Walk {
  service: ServiceName;
  steps: Step[];
}

/** How a step ended. */
export interface StepResult {
  service: ServiceName;
  operation: string;
  outcome:
    | { kind: 'ok' }
    /** Answered, but not as AWS would. */
    | { kind: 'differs'; detail: string }
    /** Refused or unknown; the code is the error's name. */
    | { kind: 'fails'; code: string; detail: string }
    /** Not tried, because an earlier step did not give what it needs. */
    | { kind: 'skipped'; missing: string };
}
