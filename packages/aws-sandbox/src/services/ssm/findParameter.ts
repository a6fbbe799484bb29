import { publicParameters, type PublicParameter } from './publicParameters';

/** Finds a parameter by name or ARN, its version 1 or none named at the end; undefined when there is none. */
export function findParameter(
  name: string,
  region: string,
): PublicParameter | undefined {
  const arnPrefix = `arn:aws:ssm:${region}::parameter`;
  const local = name.startsWith(arnPrefix)
    ? name.slice(arnPrefix.length)
    : name;
  return publicParameters(region).get(local.replace(/:1$/, ''));
}
