import type { MeshListener } from '@eks-platform/backstage-plugin-eks-common';

/** The ports of a virtual node, router or gateway. */
export function toListeners(
  listeners:
    | Array<{
        portMapping:
          | { port: number | undefined; protocol: string | undefined }
          | undefined;
        tls?: { mode: string | undefined };
      }>
    | undefined,
): MeshListener[] {
  return (listeners ?? []).flatMap(({ portMapping, tls }) => {
    if (portMapping?.port === undefined) {
      return [];
    }
    return [
      {
        port: portMapping.port,
        protocol: portMapping.protocol ?? 'tcp',
        ...(tls?.mode && { tlsMode: tls.mode }),
      },
    ];
  });
}
