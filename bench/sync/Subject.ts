/** What is asked of a subject, as its process is told. */
export interface SubjectTask {
  url: string;
  accountId: string;
  regions: string[];
  /** How many accounts are read, in this order: the one above, then those that a world of this size has besides. One unless told. */
  accounts?: number;
  roleArn: string;
  /** What is read. */
  what: 'clusters' | 'roles' | 'everything';
  /** Whether what is read goes into a catalog too, and is read a second time. */
  twice?: boolean;
}

/** One run of a subject. */
export interface SubjectRun {
  seconds: number;
  /** How many of what was found. */
  found: Record<string, number>;
  /** Mutations that the catalog was told of. */
  mutations: number;
}

/** What the process of a subject answers. */
export interface SubjectAnswer {
  runs: SubjectRun[];
  /** The most memory that the process has had resident. */
  peakBytes: number;
}

/** A run, and the calls that AWS received in it. */
export interface MeasuredRun extends SubjectRun {
  calls: number;
  byOperation: Record<string, number>;
}
