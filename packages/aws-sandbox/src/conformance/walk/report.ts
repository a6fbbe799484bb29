import type { StepResult } from './Walk';

/** What an endpoint lacks, an operation a line; each service begins with how many of its operations work. */
export function report(endpoint: string, results: StepResult[]): string {
  const lines = [`Conformance of ${endpoint}`];
  for (const service of new Set(results.map(result => result.service))) {
    const own = results.filter(result => result.service === service);
    const operations = [...new Set(own.map(result => result.operation))];
    const lacking = operations.flatMap(operation => {
      const first = own.find(
        result =>
          result.operation === operation && result.outcome.kind !== 'ok',
      );
      return first ? [`  ${operation}: ${describe(first.outcome)}`] : [];
    });
    const works = operations.length - lacking.length;
    lines.push(`${service}: ${works} of ${operations.length} operations`);
    lines.push(...lacking);
  }
  return lines.join('\n');
}

function describe(outcome: StepResult['outcome']): string {
  switch (outcome.kind) {
    case 'ok':
      return 'works';
    case 'differs':
      return `answers otherwise than AWS: ${shorten(outcome.detail)}`;
    case 'fails':
      return `${outcome.code}: ${shorten(outcome.detail)}`;
    default:
      return `not tried, without ${outcome.missing} from an earlier operation`;
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
