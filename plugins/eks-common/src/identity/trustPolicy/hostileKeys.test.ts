import { conditionHolds } from './conditionHolds';
import { parsePolicyDocument } from './parsePolicyDocument';

const NAMES = Object.getOwnPropertyNames(Object.prototype);

describe('a word that names what every object has', () => {
  it.each(NAMES)('%s as an operator is one that nobody knows', operator => {
    expect(
      conditionHolds(
        {
          operator,
          key: 'aws:username',
          values: ['somebody'],
          ifExists: false,
          holdsWithoutKey: false,
        },
        {
          context: new Map([['aws:username', ['somebody']]]),
          isAbsent: () => false,
        } as never,
      ),
    ).toBe('maybe');
  });

  it.each(NAMES)('%s as the key of a condition is one of its own', name => {
    const [{ conditions }] = parsePolicyDocument(
      `{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"StringEquals":{${JSON.stringify(
        name,
      )}:"x"}}}}`,
    );
    expect(conditions).toEqual([
      expect.objectContaining({ key: name.toLowerCase(), values: ['x'] }),
    ]);
  });
});
