import type { NodeOutcome } from '../graph/runGraph';
import type { PlatformResource } from '../document/PlatformResource';

/** What was made of a platform, what was not, and why; undefined when all was. */
export function describeOutcome(
  resources: PlatformResource[],
  outcomes: Map<string, NodeOutcome<object>>,
): { message: string; cause: Error } | undefined {
  const made: string[] = [];
  const failed: string[] = [];
  const skipped: string[] = [];
  let cause: Error | undefined;
  for (const { id, title } of resources) {
    const outcome = outcomes.get(id);
    switch (outcome?.state) {
      case 'made':
        made.push(title);
        break;
      case 'failed':
        cause ??= outcome.error;
        failed.push(`${title}: ${outcome.error.message}`);
        break;
      default:
        skipped.push(
          `${title}, because ${outcome?.because ?? 'it was not tried'}`,
        );
    }
  }
  if (!cause) {
    return undefined;
  }
  const list = (name: string, lines: string[]) =>
    lines.length > 0 ? `\n${name}:\n  - ${lines.join('\n  - ')}` : '';
  return {
    cause,
    message: `${made.length} of ${resources.length} were made, ${
      failed.length
    } failed, ${
      skipped.length
    } were not tried. Running the step again goes on with the rest.${list(
      'Failed',
      failed,
    )}${list('Not tried', skipped)}${list('Made', made)}`,
  };
}
