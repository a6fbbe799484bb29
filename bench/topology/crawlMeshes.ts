import {
  AppMeshClient,
  DescribeRouteCommand,
  DescribeVirtualNodeCommand,
  DescribeVirtualRouterCommand,
  DescribeVirtualServiceCommand,
  paginateListMeshes,
  paginateListRoutes,
  paginateListVirtualNodes,
  paginateListVirtualRouters,
  paginateListVirtualServices,
} from '@aws-sdk/client-app-mesh';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:http';
import pLimit from 'p-limit';

const AT_ONCE = 32;

/** Reads every object of every mesh through the App Mesh API, with nothing but the API's own bounds; answers how many. */
export async function crawlMeshes(port: number): Promise<number> {
  const client = new AppMeshClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
    requestHandler: new NodeHttpHandler({
      httpAgent: new Agent({ keepAlive: true, maxSockets: AT_ONCE }),
    }),
  });
  const limit = pLimit(AT_ONCE);
  const paging = { client, pageSize: 100 };
  let count = 0;
  const each = async (names: string[], describe: (name: string) => unknown) => {
    await Promise.all(names.map(name => limit(async () => describe(name))));
    count += names.length;
  };
  for await (const { meshes = [] } of paginateListMeshes(paging, {})) {
    for (const { meshName } of meshes) {
      const nodes = await collect(
        paginateListVirtualNodes(paging, { meshName }),
        page => page.virtualNodes?.map(node => node.virtualNodeName),
      );
      await each(nodes, virtualNodeName =>
        client.send(
          new DescribeVirtualNodeCommand({ meshName, virtualNodeName }),
        ),
      );
      const services = await collect(
        paginateListVirtualServices(paging, { meshName }),
        page => page.virtualServices?.map(one => one.virtualServiceName),
      );
      await each(services, virtualServiceName =>
        client.send(
          new DescribeVirtualServiceCommand({ meshName, virtualServiceName }),
        ),
      );
      const routers = await collect(
        paginateListVirtualRouters(paging, { meshName }),
        page => page.virtualRouters?.map(one => one.virtualRouterName),
      );
      await each(routers, virtualRouterName =>
        client.send(
          new DescribeVirtualRouterCommand({ meshName, virtualRouterName }),
        ),
      );
      await Promise.all(
        routers.map(async virtualRouterName => {
          const routes = await limit(() =>
            collect(
              paginateListRoutes(paging, { meshName, virtualRouterName }),
              page => page.routes?.map(route => route.routeName),
            ),
          );
          await each(routes, routeName =>
            client.send(
              new DescribeRouteCommand({
                meshName,
                virtualRouterName,
                routeName,
              }),
            ),
          );
        }),
      );
    }
  }
  client.destroy();
  return count;
}

async function collect<Page>(
  pages: AsyncIterable<Page>,
  namesOf: (page: Page) => Array<string | undefined> | undefined,
): Promise<string[]> {
  const names: string[] = [];
  for await (const page of pages) {
    names.push(...(namesOf(page) ?? []).flatMap(name => name ?? []));
  }
  return names;
}
