const CERTIFICATE = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBcjCCARigAwIBAgIBATAKBggqhkjOPQQDAjAVMRMwEQYDVQQDDAprdWJlcm5l',
  'dGVzMB4XDTI0MDEwMTAwMDAwMFoXDTQ0MDEwMTAwMDAwMFowFTETMBEGA1UEAwwK',
  'a3ViZXJuZXRlczBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABG9Wi0gWrN86FC0Z',
  'e+B3rssVNttx/jx24a72VINQOGgeda/+bqfBkbUcxpKfIPU48ywOhjy+PTtxSA6o',
  'AuTfHfKjWTBXMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgKkMBUGA1Ud',
  'EQQOMAyCCmt1YmVybmV0ZXMwHQYDVR0OBBYEFAbkkiJD3+O/dmMogDwNBDkMQ3Kg',
  'MAoGCCqGSM49BAMCA0gAMEUCIHw2tIF143NbDqooBYNbCDFhgMFzqLSfU7LlZFus',
  'ksyQAiEA5bsfEnjFenAs75EISxh0TKrRHMJD+rUeRqYgkZpoBcI=',
  '-----END CERTIFICATE-----',
  '',
].join('\n');

/** The certificate of the authority that signs every cluster's API server, as DescribeCluster gives it (base64 of PEM). */
export const certificateAuthorityData =
  Buffer.from(CERTIFICATE).toString('base64');
