import { parseClusterEndpoint } from './parseClusterEndpoint';

describe('parseClusterEndpoint', () => {
  it.each([
    'https://0A1B2C.gr7.eu-west-1.eks.amazonaws.com',
    'https://0A1B2C.sk1.cn-north-1.eks.amazonaws.com.cn',
    'https://10.0.1.2:6443/clusters/1',
    'https://127.0.0.1:6443',
    'https://[2001:db8::1]:6443',
  ])('takes %s', endpoint => {
    expect(parseClusterEndpoint(endpoint)?.href.replace(/\/$/, '')).toBe(
      endpoint.toLowerCase(),
    );
  });

  it.each([
    ['in the open', 'http://0a1b2c.gr7.eu-west-1.eks.amazonaws.com'],
    ['of a file', 'file:///etc/passwd'],
    ['of no server', 'data:text/plain,hello'],
    ['that is no URL', 'eks.amazonaws.com'],
    ['that is empty', ''],
    ['with a user', 'https://eks.amazonaws.com@evil.example'],
    ['with a user and a password', 'https://a:b@evil.example'],
    ['with a query', 'https://evil.example/?x='],
    ['with a fragment', 'https://evil.example#.eks.amazonaws.com'],
    ['with a backslash', 'https://evil.example\\.eks.amazonaws.com'],
    ['with a line of its own', 'https://evil.example\r\nhost: x'],
    ['of the metadata service', 'https://169.254.169.254/latest/meta-data'],
    ['of it as one number', 'https://2852039166'],
    ['of it in hexadecimals', 'https://0xa9.0xfe.0xa9.0xfe'],
    ['of it in octals', 'https://0251.0376.0251.0376'],
    ['of it in IPv6', 'https://[fd00:ec2::254]'],
    ['of it, mapped into IPv6', 'https://[::ffff:169.254.169.254]'],
    ['of the credentials of a task', 'https://169.254.170.2/v2/credentials'],
    ['of the credentials of a pod', 'https://[fd00:ec2::23]'],
    ['of a link-local neighbour', 'https://[fe80::1]'],
  ])('does not take one %s', (_, endpoint) => {
    expect(parseClusterEndpoint(endpoint)).toBeUndefined();
  });
});
