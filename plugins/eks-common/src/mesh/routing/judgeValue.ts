import { RE2JS } from 're2js';
import type { ValueMatch } from '../RouteMatch';

/** Whether a condition holds; `unknown` when the suite cannot tell. */
export type Verdict = 'holds' | 'fails' | 'unknown';

const WHOLE_NUMBER = /^[+-]?\d+$/;

const comparisons = {
  exact: (found: string, wanted: string) => found === wanted,
  prefix: (found: string, wanted: string) => found.startsWith(wanted),
  suffix: (found: string, wanted: string) => found.endsWith(wanted),
  contains: (found: string, wanted: string) => found.includes(wanted),
};

/**
 * Whether a value that is there fulfils a condition. A regex is RE2's, as in Envoy, must match the whole value and takes
 * time linear to it.
 */
export function judgeValue(
  match: ValueMatch,
  value: string,
  ignoreCase: boolean = false,
): Verdict {
  switch (match.type) {
    case 'present':
      return 'holds';
    case 'range':
      return verdict(
        WHOLE_NUMBER.test(value) &&
          Number(value) >= match.start &&
          Number(value) < match.end,
      );
    case 'regex':
      return judgeRegex(match.value, value, ignoreCase);
    default: {
      const [wanted, found] = ignoreCase
        ? [match.value.toLowerCase(), value.toLowerCase()]
        : [match.value, value];
      return verdict(comparisons[match.type](found, wanted));
    }
  }
}

/** The other verdict; what is unknown stays so. */
export function inverted(judged: Verdict): Verdict {
  switch (judged) {
    case 'holds':
      return 'fails';
    case 'fails':
      return 'holds';
    default:
      return 'unknown';
  }
}

function judgeRegex(
  pattern: string,
  value: string,
  ignoreCase: boolean,
): Verdict {
  try {
    return verdict(
      RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0).matches(
        value,
      ),
    );
  } catch {
    return 'unknown';
  }
}

function verdict(holds: boolean): Verdict {
  return holds ? 'holds' : 'fails';
}
