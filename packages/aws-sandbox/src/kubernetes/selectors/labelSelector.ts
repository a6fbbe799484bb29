import { badRequest } from '../StatusError';

type Labels = Record<string, string>;
type Requirement = (labels: Labels) => boolean;

/**
 * Reads a label selector as it stands in a query.
 *
 * | text | labels that match |
 * |---|---|
 * | `a=b`, `a==b` | a is b |
 * | `a!=b` | a is not b, or absent |
 * | `a in (b,c)` | a is b or c |
 * | `a notin (b,c)` | a is neither, or absent |
 * | `a`, `!a` | a is there, is not there |
 * | `a>1`, `a<9` | a is a whole number above, below |
 *
 * @throws StatusError 400 when it cannot be read.
 */
export function parseLabelSelector(text: string): (labels: Labels) => boolean {
  const requirements = splitRequirements(text).map(part =>
    parseRequirement(part, text),
  );
  return labels => requirements.every(requirement => requirement(labels));
}

/** Splits at the commas that are not inside parentheses. */
function splitRequirements(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map(part => part.trim())
    .filter(part => part !== '');
}

const KEY = String.raw`([A-Za-z0-9][-A-Za-z0-9_./]*)`;
const IN = new RegExp(`^${KEY}\\s+(in|notin)\\s+\\(([^)]*)\\)$`);
const COMPARE = new RegExp(`^${KEY}\\s*(==|=|!=|>|<)\\s*([-A-Za-z0-9_.]*)$`);
const PRESENT = new RegExp(`^(!?)\\s*${KEY}$`);

function parseRequirement(part: string, whole: string): Requirement {
  const among = IN.exec(part);
  if (among) {
    const [, key, operator, list] = among;
    const values = list.split(',').map(value => value.trim());
    return operator === 'in'
      ? labels => Object.hasOwn(labels, key) && values.includes(labels[key])
      : labels => !Object.hasOwn(labels, key) || !values.includes(labels[key]);
  }
  const compared = COMPARE.exec(part);
  if (compared) return compare(compared[1], compared[2], compared[3]);
  const present = PRESENT.exec(part);
  if (present) {
    const [, not, key] = present;
    return labels => Object.hasOwn(labels, key) === (not === '');
  }
  throw badRequest(
    `unable to parse requirement: '${part}' in label selector '${whole}'`,
  );
}

function compare(key: string, operator: string, value: string): Requirement {
  switch (operator) {
    case '!=':
      return labels => labels[key] !== value;
    case '>':
      return labels => isInteger(labels[key]) && +labels[key] > Number(value);
    case '<':
      return labels => isInteger(labels[key]) && +labels[key] < Number(value);
    default:
      return labels => labels[key] === value;
  }
}

function isInteger(value: string | undefined): boolean {
  return value !== undefined && /^-?\d+$/.test(value);
}
