import type { Benchmark } from '../runner/Benchmark';
import { measureScale } from './measureScale';
import { measureThroughputs } from './measureThroughputs';

/** How much of a bare HTTP server's throughput is left once the sandbox has understood, answered and logged a request. */
export const sandboxBenchmark: Benchmark = {
  name: 'sandbox',
  summary:
    'requests per second of the AWS sandbox on one core, beside a bare node:http server that sends the same bytes',
  rounds: 7,
  run: async context => [
    ...(await measureThroughputs(context)),
    ...(await measureScale(context)),
  ],
};
