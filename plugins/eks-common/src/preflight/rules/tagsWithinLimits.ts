import type { Finding } from '../Finding';
import type { PreflightRule } from '../PreflightRule';

const MOST_TAGS = 50;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

/** At most 50 tags, none of them AWS's own, none too long. */
export const tagsWithinLimits: PreflightRule = request => {
  const tags = Object.entries(request.tags ?? {});
  const findings: Finding[] = [];
  if (tags.length > MOST_TAGS) {
    findings.push({
      severity: 'error',
      code: 'TAGS_TOO_MANY',
      field: 'tags',
      message: `Wanted at most ${MOST_TAGS} tags, found ${tags.length}`,
      remedy: 'Leave out the tags that nobody reads.',
    });
  }
  for (const [key, value] of tags) {
    if (
      key === '' ||
      key.length > LONGEST_KEY ||
      value.length > LONGEST_VALUE
    ) {
      findings.push({
        severity: 'error',
        code: 'TAG_TOO_LONG',
        field: `tags.${key}`,
        message: `Wanted a tag key of 1 to ${LONGEST_KEY} and a value of at most ${LONGEST_VALUE} characters, found ${key.length} and ${value.length}`,
        remedy: 'Shorten the tag.',
      });
    }
    if (key.toLowerCase().startsWith('aws:')) {
      findings.push({
        severity: 'error',
        code: 'TAG_RESERVED',
        field: `tags.${key}`,
        message: `Wanted tag keys without the prefix 'aws:', which AWS keeps for itself, found '${key}'`,
        remedy: 'Choose another key.',
      });
    }
  }
  return findings;
};
