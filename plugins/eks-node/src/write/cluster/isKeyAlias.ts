/** True for the ARN of an alias of a KMS key; what it stands for is not known here. */
export function isKeyAlias(keyArn: string): boolean {
  return keyArn.includes(':alias/');
}
