const DISABLED_FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/**
 * What the browser is started with: it talks to this machine and to nobody else, neither for a page nor for itself.
 */
export function browserFlags({ asRoot }: { asRoot: boolean }): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-pings',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
    // The memory behind it is small in containers.
    '--disable-dev-shm-usage',
    // As root, Chromium refuses to start inside its own sandbox.
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}
