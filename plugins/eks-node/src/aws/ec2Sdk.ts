/**
 * EC2's part of the AWS SDK, loaded when it is first asked for: it takes more memory than all others together, and a process
 * that only collects has no use for it.
 */
export function ec2Sdk(): typeof import('@aws-sdk/client-ec2') {
  // Not `import()`: the client of a scope is there without waiting for it.
  // eslint-disable-next-line global-require
  return require('@aws-sdk/client-ec2');
}
