import type { RequestedService } from '../faults/Fault';

/**
 * What the sandbox remembers of one request.
 *
 * @public
 */
export interface RequestRecord {
  id: string;
  /** ISO time of arrival. */
  time: string;
  /** A service of AWS, or `kubernetes` for requests to a cluster's own API, whose operations are like `list pods`. */
  service: RequestedService;
  operation: string;
  accountId: string;
  region: string;
  principalArn: string;
  /** HTTP status answered; 0 when a fault closed the connection instead. */
  status: number;
  errorCode?: string;
  /** The decoded input; absent when it could not be decoded. */
  input?: Record<string, unknown>;
  userAgent?: string;
  /** Tags of the assumed-role session that sent it. */
  sessionTags?: Record<string, string>;
  /** Source identity of the assumed-role session that sent it. */
  sourceIdentity?: string;
}

/**
 * Which records are wanted: every given member must be equal.
 *
 * @public
 */
export type RequestFilter = Partial<
  Pick<
    RequestRecord,
    | 'service'
    | 'operation'
    | 'accountId'
    | 'region'
    | 'principalArn'
    | 'status'
    | 'errorCode'
    | 'sourceIdentity'
  >
>;

/** The most recent requests, oldest first. */
export class RequestLog {
  #records: RequestRecord[] = [];

  constructor(
    /** How many are kept; old ones give way. */
    private readonly capacity = 100_000,
  ) {}

  add(record: RequestRecord): void {
    this.#records.push(record);
    // Cut in large steps, so that the cost of moving is paid rarely.
    if (this.#records.length > this.capacity * 1.2) {
      this.#records = this.#records.slice(-this.capacity);
    }
  }

  list(filter: RequestFilter = {}): RequestRecord[] {
    const wanted = Object.entries(filter).filter(
      ([, value]) => value !== undefined,
    );
    return this.#records.filter(record =>
      wanted.every(
        ([key, value]) => record[key as keyof RequestFilter] === value,
      ),
    );
  }

  clear(): void {
    this.#records = [];
  }
}
