import type { Parameter } from '@aws-sdk/client-ssm';
import type { PublicParameter } from './publicParameters';

const MODIFIED_AT = Date.parse('2026-11-12T18:00:00Z');

/** A public parameter as the API shows it. */
export function showParameter(
  { name, value, dataType }: PublicParameter,
  region: string,
): Parameter {
  return {
    Name: name,
    Type: 'String',
    Value: value,
    Version: 1,
    LastModifiedDate: new Date(MODIFIED_AT),
    ARN: `arn:aws:ssm:${region}::parameter${name}`,
    DataType: dataType,
  };
}
