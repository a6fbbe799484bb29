import type { HttpMatch, RuleMatch } from '@aws-sdk/client-vpc-lattice';
import { validation } from '../errors';

const PATH = /^\/[a-zA-Z0-9@:%_+.~#?&/=-]*$/;

/**
 * Checks which requests a rule takes.
 *
 * @throws AwsError ValidationException.
 */
export function checkMatch(match: RuleMatch): void {
  const http = match.httpMatch;
  if (!http) throw validation('match', 'must have httpMatch');
  if ((http.method ?? '').length > 16) {
    throw validation(
      'match.httpMatch.method',
      'must have at most 16 characters',
    );
  }
  checkPath(http);
  const headers = http.headerMatches ?? [];
  if (http.headerMatches && (headers.length < 1 || headers.length > 5)) {
    throw validation(
      'match.httpMatch.headerMatches',
      `must have 1 to 5 members, found ${headers.length}`,
    );
  }
  for (const [index, { name, match: wanted }] of headers.entries()) {
    const path = `match.httpMatch.headerMatches[${index}]`;
    checkLength(`${path}.name`, name!, 100);
    const [text] = onlyMember(`${path}.match`, { ...wanted });
    checkLength(`${path}.match`, text, 200);
  }
}

function checkPath({ pathMatch }: HttpMatch): void {
  if (!pathMatch) return;
  const path = 'match.httpMatch.pathMatch.match';
  const [text] = onlyMember(path, { ...pathMatch.match });
  checkLength(path, text, 200);
  if (!PATH.test(text)) {
    throw validation(
      path,
      `must be a path that begins with /, found '${text}'`,
    );
  }
}

function onlyMember(path: string, union: Record<string, unknown>): string[] {
  const texts = Object.values(union).filter(
    (text): text is string => typeof text === 'string',
  );
  if (texts.length !== 1) {
    throw validation(
      path,
      `must have exactly one member, found ${texts.length}`,
    );
  }
  return texts;
}

function checkLength(path: string, text: string, maximum: number): void {
  if (text.length < 1 || text.length > maximum) {
    throw validation(
      path,
      `must have 1 to ${maximum} characters, found ${text.length}`,
    );
  }
}
