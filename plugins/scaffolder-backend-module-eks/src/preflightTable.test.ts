import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const README = resolve(__dirname, '../README.md');
const PREFLIGHT = resolve(__dirname, '../../eks-common/src/preflight');

/** The text of every rule, and of what completes their findings. */
function sources(): string {
  return readdirSync(PREFLIGHT, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(path => readFileSync(join(PREFLIGHT, path), 'utf8'))
    .join('\n');
}

function codesOfTable(): string[] {
  const [, section = ''] = readFileSync(README, 'utf8').split(
    '## What preflight checks\n',
  );
  const rows = section.split('\n## ')[0].match(/^\| .+$/gm) ?? [];
  return rows.flatMap(row => row.match(/`[A-Z_]+`/g) ?? []);
}

describe('the table of what preflight checks', () => {
  it('names codes that a rule gives', () => {
    const text = sources();
    const codes = codesOfTable();

    expect(codes.length).toBeGreaterThan(40);
    expect(
      codes.filter(code => !text.includes(`'${code.slice(1, -1)}'`)),
    ).toEqual([]);
  });
});
