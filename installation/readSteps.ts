/** A change to a file of the app. */
export interface Edit {
  /** Path in the app's repository. */
  file: string;
  code: string;
  /** Where the code goes; at the top of the file, where imports are, unless told. */
  anchor?: {
    how: 'before' | 'instead of';
    /** Text of the file, the first from `within` on. */
    text: string;
    /** A constant of the file. */
    within?: string;
  };
}

/** One thing that a page tells its reader to do. */
export type Step =
  | { kind: 'command'; command: string }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'config'; file: string; yaml: string };

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;
/** `// FILE`, `// FILE, before TEXT`, `// FILE, instead of TEXT in CONSTANT`. */
const TITLE =
  /^(?:\/\/|#) ([\w./-]+\.\w+)(?:, (before|instead of) (.+?)(?: in (\w+))?)?$/;

/**
 * What a section of a page tells its reader to do, from its code blocks in their order: commands (`sh`), and what goes into
 * a file, which a comment on the block's first line names.
 *
 * @param markdown - the page
 * @param heading - of the section, which ends with the next heading of the same level
 * @throws Error when there is no such section, or a block does not say where it belongs
 */
export function readSteps(markdown: string, heading: string): Step[] {
  const section = sectionOf(markdown, heading);
  return [...section.matchAll(BLOCK)].flatMap(([, language, body]) =>
    language === 'sh' ? commandsOf(body) : [placedStep(language, body)],
  );
}

function sectionOf(markdown: string, heading: string): string {
  const start = markdown.indexOf(`\n## ${heading}\n`);
  if (start < 0) {
    throw new Error(`The page has no section '## ${heading}'`);
  }
  const end = markdown.indexOf('\n## ', start + 1);
  return markdown.slice(start, end < 0 ? undefined : end);
}

function commandsOf(body: string): Step[] {
  return body
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(command => ({ kind: 'command', command }));
}

function placedStep(language: string, body: string): Step {
  const [first, ...rest] = body.split('\n');
  const [, file, how, text, within] = TITLE.exec(first) ?? [];
  if (file === undefined) {
    throw new Error(
      `A block of ${language} begins with a comment that names its file; found '${first}'`,
    );
  }
  const code = rest.join('\n').trim();
  return language === 'yaml'
    ? { kind: 'config', file, yaml: code }
    : {
        kind: 'edit',
        edit: {
          file,
          code,
          anchor: how && {
            how: how as 'before' | 'instead of',
            text,
            within,
          },
        } as Edit,
      };
}
