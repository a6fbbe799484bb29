import { checkConfigurationValues } from './checkConfigurationValues';

/** As EKS gives it for vpc-cni: of an old draft, behind a reference. */
const schema = JSON.stringify({
  $schema: 'http://json-schema.org/draft-06/schema#',
  $ref: '#/definitions/Cni',
  definitions: {
    Cni: {
      type: 'object',
      additionalProperties: false,
      required: ['mode'],
      properties: {
        mode: { type: 'string', enum: ['standard', 'strict'] },
        replicas: { type: 'integer', minimum: 1 },
        env: {
          type: 'object',
          additionalProperties: { type: 'string', format: 'quantity' },
        },
      },
    },
  },
});

describe('checkConfigurationValues', () => {
  it.each([
    undefined,
    '',
    'mode: strict\nreplicas: 2',
    '{"mode":"standard","env":{"A/B":"1"}}',
  ])('takes %j', text => {
    expect(checkConfigurationValues(text, schema)).toEqual([]);
  });

  it('tells every place that breaks the schema, what was wanted and what was found', () => {
    expect(
      checkConfigurationValues(
        'replicas: 0\nenv: { "A/B": 1 }\nreplicaCount: 2',
        schema,
      ),
    ).toEqual([
      { field: 'mode', message: 'Wanted a value, found none' },
      {
        field: 'replicaCount',
        message: 'Wanted a setting that the add-on knows, found another',
      },
      { field: 'replicas', message: 'Wanted what must be >= 1, found 0' },
      { field: 'env.A/B', message: 'Wanted what must be string, found 1' },
    ]);
    expect(checkConfigurationValues('mode: loose', schema)).toEqual([
      {
        field: 'mode',
        message: 'Wanted one of standard, strict, found "loose"',
      },
    ]);
  });

  it.each(['{"mode":', 'just words', '[]', '3'])(
    'does not take %j for a configuration',
    text => {
      expect(checkConfigurationValues(text, schema)).toEqual([
        {
          field: '',
          message: `Wanted an object in JSON or YAML, found ${text}`,
        },
      ]);
    },
  );

  it('says so when the schema itself cannot be used, and judges nothing without one', () => {
    expect(() => checkConfigurationValues('a: 1', '{')).toThrow(
      'The JSON schema that EKS gives for the configuration cannot be used',
    );
    expect(checkConfigurationValues('a: 1', undefined)).toEqual([]);
  });
});
