import { matchesPattern } from '../services/matchesPattern';
import type { BadEnds, Fault, RequestedService } from './Fault';

/** What may end otherwise. */
export interface OutcomeQuery<Resource extends keyof BadEnds> {
  resource: Resource;
  accountId: string;
  clusterName: string;
  name?: string;
}

/** The request that faults may meet. */
export interface FaultedRequest {
  service: RequestedService;
  operation: string;
  accountId: string;
  region: string;
  principalArn: string;
  /** With which the service's actions begin in policies, where that is not the service's name. */
  actionPrefix?: string;
}

/** A fault that meets requests. */
export type RequestFault = Exclude<Fault, { kind: 'outcome' }>;

/** The faults in force; each strikes in the order they were added. */
export class FaultList {
  readonly #entries = new Set<{ fault: Fault; left: number }>();

  constructor(
    /** Numbers from 0 up to 1, for faults that strike by chance. */
    private readonly random: () => number = Math.random,
  ) {}

  /** Adds a fault and returns what takes it away again. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Infinity };
    this.#entries.add(entry);
    return () => {
      this.#entries.delete(entry);
    };
  }

  /** Whether no fault is in force. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  clear(): void {
    this.#entries.clear();
  }

  list(): Fault[] {
    return [...this.#entries].map(({ fault }) => fault);
  }

  /**
   * The faults that meet a request, each counted as used. Those that let the request go on (`delay`, `truncate`) may be
   * followed by others; a `throttle` meets every request and decides itself.
   */
  takeForRequest(request: FaultedRequest): RequestFault[] {
    const taken: RequestFault[] = [];
    for (const entry of [...this.#entries]) {
      const { fault } = entry;
      if (fault.kind === 'outcome' || !meets(fault, request)) continue;
      const { probability = 1 } = fault;
      if (probability < 1 && this.random() >= probability) continue;
      this.#use(entry);
      taken.push(fault);
      if (!['delay', 'truncate', 'throttle'].includes(fault.kind)) break;
    }
    return taken;
  }

  /** How a creation, update or deletion shall end, if a fault says so; counted as used. */
  takeOutcome<Resource extends keyof BadEnds>(
    query: OutcomeQuery<Resource>,
  ): BadEnds[Resource] | undefined {
    for (const entry of this.#entries) {
      const { fault } = entry;
      if (fault.kind !== 'outcome') continue;
      if (fault.resource !== query.resource) continue;
      if (fault.accountId && fault.accountId !== query.accountId) continue;
      if (fault.clusterName && fault.clusterName !== query.clusterName)
        continue;
      if (fault.name && fault.name !== query.name) continue;
      this.#use(entry);
      const { status, issues } = fault;
      return { status, issues } as BadEnds[Resource];
    }
    return undefined;
  }

  #use(entry: { left: number }): void {
    entry.left -= 1;
    if (entry.left <= 0) this.#entries.delete(entry as never);
  }
}

function meets(fault: RequestFault, request: FaultedRequest): boolean {
  const { service, operation, accountId, region, principal } = fault;
  if (service && service !== request.service) return false;
  if (operation && !matchesPattern(request.operation, operation)) return false;
  if (accountId && accountId !== request.accountId) return false;
  if (region && region !== request.region) return false;
  if (principal && !matchesPattern(request.principalArn, principal)) {
    return false;
  }
  if (fault.kind !== 'deny' || !fault.actions) return true;
  const { actionPrefix = request.service } = request;
  const action = `${actionPrefix}:${request.operation}`.toLowerCase();
  return fault.actions.some(pattern =>
    matchesPattern(action, pattern.toLowerCase()),
  );
}
