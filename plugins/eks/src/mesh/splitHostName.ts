/** Splits a host name into what tells it apart and the domain it shares with others; other names stay whole. */
export function splitHostName(name: string): { host: string; domain: string } {
  const dot = name.indexOf('.');
  return dot > 0
    ? { host: name.slice(0, dot), domain: name.slice(dot) }
    : { host: name, domain: '' };
}
