import { InputError } from '@backstage/errors';
import { parseDocument } from 'yaml';
import { z } from 'zod/v3';
import { describeIssues } from '../../run/parseInput';
import { findProblems } from './findProblems';
import type { PlatformDocument } from './PlatformDocument';
import { platformDocumentInput } from './platformDocumentInput';

/**
 * Reads a document: an object, or YAML or JSON text.
 *
 * @throws InputError when the text is none.
 */
export function readPlatformText(platform: unknown): unknown {
  if (typeof platform !== 'string') {
    return platform;
  }
  const document = parseDocument(platform, { merge: true });
  const [error] = document.errors;
  if (error) {
    throw new InputError(
      `platform: wanted one document of YAML or JSON: ${
        error.message.split('\n')[0]
      }`,
    );
  }
  return document.toJS();
}

/**
 * Reads a platform: everything that is wrong is told at once, each with its place in the document.
 *
 * @throws InputError
 */
export function parsePlatform(content: unknown): PlatformDocument {
  const result = platformDocumentInput(z).safeParse(content);
  const problems = [
    ...(result.success
      ? []
      : describeIssues(result.error, content).map(withIndexes)),
    ...findProblems(content),
  ];
  if (result.success && problems.length === 0) {
    return result.data;
  }
  throw new InputError(
    `The platform is not accepted, ${
      problems.length === 1
        ? 'for one reason'
        : `for ${problems.length} reasons`
    }:\n${problems
      .map((problem, index) => `  ${index + 1}. ${problem}`)
      .join('\n')}`,
  );
}

/** Places as they are written everywhere else: `nodegroups[0].nodeRole`. */
function withIndexes(problem: string): string {
  const [place] = /^[^:]*/.exec(problem) ?? [''];
  return place.replace(/\.(\d+)/g, '[$1]') + problem.slice(place.length);
}
