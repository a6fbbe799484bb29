import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measurement } from './Benchmark';
import { formatTable } from './formatTable';
import { judge } from './judge';
import { parseBenchArguments } from './parseBenchArguments';
import { runBenchmarks } from './runBenchmarks';
import { summarize } from './summarize';

const throughput: Measurement = {
  case: 'DescribeCluster',
  metric: 'throughput',
  unit: 'requests/s',
  ours: [5000, 9000, 4000],
  other: [10_000, 10_000, 20_000],
  otherName: 'node:http',
};

function judgeOne(target: object) {
  const targets = { sandbox: { DescribeCluster: { throughput: target } } };
  return judge('sandbox', [throughput], targets)[0];
}

test('the median stands between the least and the greatest round', () => {
  assert.deepEqual(summarize([3, 1, 2]), { median: 2, min: 1, max: 3 });
  assert.deepEqual(summarize([4, 1, 3, 2]), { median: 2.5, min: 1, max: 4 });
});

test('no rounds are no result', () => {
  assert.throws(() => summarize([]), /no round was run/);
});

test('the ratio is taken round by round, so that a slow moment slows both', () => {
  const { ratio, ratioRange } = judgeOne({});
  assert.equal(ratio, 0.5);
  assert.deepEqual(ratioRange, [0.2, 0.9]);
});

test('every bound of a target counts', () => {
  assert.equal(judgeOne({ ratioAtLeast: 0.5 }).met, true);
  assert.equal(judgeOne({ ratioAtLeast: 0.51 }).met, false);
  assert.equal(judgeOne({ ratioAtMost: 0.49 }).met, false);
  assert.equal(judgeOne({ atLeast: 5000, ratioAtLeast: 0.6 }).met, false);
  assert.equal(judgeOne({ atMost: 4999 }).met, false);
});

test('a bound on a ratio that was not measured is missed', () => {
  const { other: _, ...alone } = throughput;
  const targets = {
    sandbox: { DescribeCluster: { throughput: { ratioAtLeast: 0 } } },
  };
  assert.equal(judge('sandbox', [alone], targets)[0].met, false);
});

test('without a target there is no verdict', () => {
  const [result] = judge('sandbox', [throughput], {});
  assert.deepEqual([result.target, result.met], [null, null]);
});

test('a target for what is not measured is a mistake in the targets', () => {
  const targets = { sandbox: { DescribeCluster: { latency: { atMost: 1 } } } };
  assert.throws(
    () => judge('sandbox', [throughput], targets),
    /'latency' of 'DescribeCluster', which it does not measure.*'throughput'/,
  );
});

test('the table quotes medians with their ranges and says what was missed', () => {
  const table = formatTable([judgeOne({ ratioAtLeast: 0.6 })]);
  assert.match(
    table,
    /5,000 \(4,000–9,000\) +node:http: 10,000 \(10,000–20,000\) +0\.5 \(0\.2–0\.9\) +ratio ≥ 0\.6 +MISSED/,
  );
});

test('a report carries what it was measured on', async () => {
  const benchmark = {
    name: 'sandbox',
    summary: 'requests per second',
    rounds: 3,
    run: async () => [throughput],
  };
  const [report] = await runBenchmarks([benchmark], {}, () => {});
  assert.equal(report.bench, 'sandbox');
  assert.equal(report.machine.node, process.version);
  assert.ok(!Number.isNaN(Date.parse(report.date)));
  assert.equal(report.results.length, 1);
});

test('one benchmark is chosen by its name, all by `all`', () => {
  const known = ['sandbox', 'topology'];
  assert.deepEqual(
    parseBenchArguments(['topology', '--json', 'a.json'], known),
    {
      names: ['topology'],
      jsonFile: 'a.json',
    },
  );
  assert.deepEqual(parseBenchArguments(['all'], known).names, known);
  assert.throws(
    () => parseBenchArguments([], known),
    /found none: choose one of/,
  );
  assert.throws(
    () => parseBenchArguments(['sandbux'], known),
    /No benchmark 'sandbux': choose one of sandbox, topology, or all/,
  );
});
