/**
 * The processor architecture of an EKS AMI type: `arm64` for those with `ARM_64` in their name, otherwise `x86_64`;
 * `undefined` for `CUSTOM` and for none.
 *
 * @public
 */
export function amiArchitecture(
  amiType: string | undefined,
): 'arm64' | 'x86_64' | undefined {
  if (!amiType || amiType === 'CUSTOM') {
    return undefined;
  }
  return amiType.includes('ARM_64') ? 'arm64' : 'x86_64';
}
