import type { ServiceName } from '../../faults/Fault';

/** What earlier steps found out, for later ones: names, ARNs, ids. */
export type Found = Record<string, string>;

/** One operation, called through the SDK. It asks only for what earlier steps have made or found. */
export interface Step {
  operation: string;
  /** The SDK's command. */
  command(found: Found): object;
  /** Whether the answer is as AWS would give it. */
  check(output: object, found: Found): boolean;
  /** Names what later steps need of the answer; what is undefined was not in it. */
  keep(output: object): Record<string, string | undefined>;
  /** Asks again until the check holds: for what takes its time. */
  wait: boolean;
  /** The name of an error that passes with time, on which it asks again. */
  passing?: string;
}

/** A client of the SDK, whichever service it is for. */
export interface SdkClient {
  send(command: object): Promise<object>;
  destroy(): void;
}

/** Where the clients send to, as whom. */
export interface WalkConfig {
  endpoint: string;
  region: string;
  maxAttempts: number;
  credentials: { accessKeyId: string; secretAccessKey: string };
}

/** The steps of one service, in their order. */
export interface Walk {
  service: ServiceName;
  client(config: WalkConfig): SdkClient;
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
