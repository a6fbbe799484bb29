/** One thing that is compared, with the numbers of every round. */
export interface Measurement {
  /** What is done, for example `DescribeCluster, 16 connections`. Unique within its benchmark together with the metric. */
  case: string;
  /** What is counted, for example `throughput`. */
  metric: string;
  unit: string;
  /** Ours, one number a round. */
  ours: number[];
  /** The peer's in the same rounds, on the same work. */
  other?: number[];
  otherName?: string;
}

/** A benchmark: it runs ours and a peer in turn, several rounds in one run. */
export interface Benchmark {
  name: string;
  /** What is compared with what, in one line. */
  summary: string;
  /** How many rounds are run and judged. */
  rounds: number;
  run(context: BenchmarkContext): Promise<Measurement[]>;
}

/** What a benchmark is given. */
export interface BenchmarkContext {
  rounds: number;
  /** Tells how far it is. */
  say(line: string): void;
}
