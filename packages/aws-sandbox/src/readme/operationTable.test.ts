import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { services } from '../services/services';
import { insertTable } from './insertTable';
import { operationTable } from './operationTable';

describe('The table of supported operations', () => {
  it('in the README is current (run yarn readme when it is not)', () => {
    const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
    const table = operationTable(services.values());
    expect(insertTable(readme, table)).toBe(readme);
  });

  it('names only operations that the SDK knows', () => {
    for (const { name, operations, model } of services.values()) {
      const unknown = Object.keys(operations).filter(
        operation => !model.operations.has(operation),
      );
      expect([name, unknown]).toEqual([name, []]);
    }
  });

  it('needs its marks', () => {
    expect(() => insertTable('# Title', 'table')).toThrow(
      "The README lacks the marks '<!-- operations: begin",
    );
  });
});
