import type { Outcome } from '../services/eks/tables';
import type { Fault, ServiceName } from './Fault';

/** The resource whose creation may end otherwise. */
export interface OutcomeQuery {
  resource: 'cluster' | 'nodegroup' | 'fargateProfile';
  accountId: string;
  clusterName: string;
  name?: string;
}

type RequestFault = Exclude<Fault, { kind: 'outcome' }>;

/** The faults in force; each strikes in the order they were added. */
export class FaultList {
  readonly #entries = new Set<{ fault: Fault; left: number }>();

  /** Adds a fault and returns what takes it away again. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Infinity };
    this.#entries.add(entry);
    return () => {
      this.#entries.delete(entry);
    };
  }

  clear(): void {
    this.#entries.clear();
  }

  list(): Fault[] {
    return [...this.#entries].map(({ fault }) => fault);
  }

  /** The faults that meet a request, each counted as used. */
  takeForRequest(request: {
    service: ServiceName;
    operation: string;
    accountId: string;
  }): RequestFault[] {
    const taken: RequestFault[] = [];
    for (const entry of [...this.#entries]) {
      const { fault } = entry;
      if (fault.kind === 'outcome') continue;
      if (fault.service && fault.service !== request.service) continue;
      if (fault.operation && fault.operation !== request.operation) continue;
      if (fault.accountId && fault.accountId !== request.accountId) continue;
      this.#use(entry);
      taken.push(fault);
      if (fault.kind !== 'delay') break;
    }
    return taken;
  }

  /** How the creation of a resource shall end, if a fault says so; counted as used. */
  takeOutcome(query: OutcomeQuery): Outcome | undefined {
    for (const entry of this.#entries) {
      const { fault } = entry;
      if (fault.kind !== 'outcome') continue;
      if (fault.resource !== query.resource) continue;
      if (fault.accountId && fault.accountId !== query.accountId) continue;
      if (fault.clusterName && fault.clusterName !== query.clusterName)
        continue;
      if (fault.name && fault.name !== query.name) continue;
      this.#use(entry);
      return { status: fault.status, issues: fault.issues };
    }
    return undefined;
  }

  #use(entry: { left: number }): void {
    entry.left -= 1;
    if (entry.left <= 0) this.#entries.delete(entry as never);
  }
}
