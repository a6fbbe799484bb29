import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inRepository } from '../repository.mjs';

test('the threat model names only files that there are', async () => {
  const page = await readFile(inRepository('docs/threat-model.md'), 'utf8');
  const files = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+)`/g)].map(
    ([, file]) => file,
  );
  assert.ok(files.length > 15, `found ${files.length} files`);
  for (const file of files) {
    await assert.doesNotReject(access(inRepository(file)), `no ${file}`);
  }
});

test('the page on quality names only files and benchmarks that there are', async () => {
  const page = await readFile(inRepository('docs/quality.md'), 'utf8');
  const named = [...page.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  const files = named.filter(code => /^[\w-]+(\/[\w.-]+)+$/.test(code));
  const benchmarks = named.flatMap(code => {
    const [, name] = /^npm run bench -- (\S+)$/.exec(code) ?? [];
    return name ? [name] : [];
  });
  assert.ok(files.length > 10, `found ${files.length} files`);
  assert.ok(benchmarks.length > 5, `found ${benchmarks.length} benchmarks`);

  for (const file of files) {
    await assert.doesNotReject(access(inRepository(file)), `no ${file}`);
  }
  for (const name of benchmarks) {
    await assert.doesNotReject(
      access(inRepository('bench', name, 'README.md')),
      `no benchmark ${name}`,
    );
  }
});
