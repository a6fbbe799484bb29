import {
  DescribeVirtualRouterCommand,
  paginateListVirtualRouters,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toVirtualRouter } from '../../translate/mesh/toVirtualRouter';
import type { AppMeshKind } from './AppMeshKind';
import { routes } from './routes';

/** Virtual routers of a mesh. */
export const virtualRouters: AppMeshKind = {
  type: 'virtual-router',
  operations: {
    list: 'appmesh:ListVirtualRouters',
    describe: 'appmesh:DescribeVirtualRouter',
  },
  children: [routes],
  readsTags: false,

  list(client, place, abortSignal) {
    const pages = paginateListVirtualRouters(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.virtualRouters?.flatMap(
        ({ virtualRouterName }) => virtualRouterName ?? [],
      ),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeVirtualRouterCommand({
        meshName: place.meshName,
        virtualRouterName: name,
      }),
      { abortSignal },
    );
    return toVirtualRouter(
      requireMember(answer.virtualRouter, 'virtualRouter', `'${name}'`),
      mesh,
    );
  },
};
