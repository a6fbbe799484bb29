import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A package as it is published. */
export interface PublishedPackage {
  manifest: { name: string; version: string };
  /** Path of its file. */
  tarball: string;
}

/** Old enough for a registry client that waits some days before it takes a release. */
const PUBLISHED = '2026-01-01T00:00:00.000Z';

/**
 * A registry of packages on this machine that has the given ones and no others.
 *
 * Source: the npm registry's API, https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 */
export class PackageRegistry {
  private constructor(private readonly server: Server) {}

  static async start(
    packages: readonly PublishedPackage[],
  ): Promise<PackageRegistry> {
    const files = new Map<string, Buffer>();
    for (const { manifest, tarball } of packages) {
      files.set(manifest.name, await readFile(tarball));
    }
    const server = createServer((request, response) => {
      const [name, file] = decodeURIComponent(
        new URL(request.url ?? '/', 'http://registry').pathname.slice(1),
      ).split('/-/');
      const found = packages.find(({ manifest }) => manifest.name === name);
      const content = files.get(name);
      if (!found || !content) {
        response.writeHead(404).end();
      } else if (file) {
        response.end(content);
      } else {
        const url = `http://${request.headers.host}/${name}/-/package.tgz`;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(describe(found, content, url)));
      }
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return new PackageRegistry(server);
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }
}

function describe(
  { manifest }: PublishedPackage,
  content: Buffer,
  tarball: string,
) {
  const { name, version } = manifest;
  const hash = createHash('sha512').update(content).digest('base64');
  return {
    name,
    'dist-tags': { latest: version },
    time: { created: PUBLISHED, modified: PUBLISHED, [version]: PUBLISHED },
    versions: {
      [version]: {
        ...manifest,
        dist: { tarball, integrity: `sha512-${hash}` },
      },
    },
  };
}
