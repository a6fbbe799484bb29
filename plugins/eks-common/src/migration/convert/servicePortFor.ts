import { asList, asNumber, asRecord, asText } from '../../mesh/plainValues';

/**
 * The port of a Service behind which the pods listen on a port; the same port when the Service does not say, and undefined
 * when it says that there is none.
 */
export function servicePortFor(
  service: Record<string, unknown> | undefined,
  containerPort: number,
): number | undefined {
  if (!service) {
    return containerPort;
  }
  const ports = asList(asRecord(service.spec).ports).map(asRecord);
  const targeting = ports.find(
    ({ port, targetPort }) =>
      (asNumber(targetPort) ?? asNumber(port)) === containerPort &&
      asText(targetPort) === undefined,
  );
  // A port by name may be any; that of the same number is the likeliest, then the only one.
  const named = ports.filter(
    ({ targetPort }) => asText(targetPort) !== undefined,
  );
  const likeliest =
    named.find(({ port }) => asNumber(port) === containerPort) ??
    (named.length === 1 ? named[0] : undefined);
  return asNumber((targeting ?? likeliest)?.port);
}
