import {
  DescribeRouteCommand,
  paginateListRoutes,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toRoute } from '../../translate/mesh/toRoute';
import type { AppMeshKind } from './AppMeshKind';
import { requireParent } from './requireParent';

/** Routes of a virtual router. */
export const routes: AppMeshKind = {
  type: 'route',
  operations: {
    list: 'appmesh:ListRoutes',
    describe: 'appmesh:DescribeRoute',
  },
  children: [],
  readsTags: false,

  list(client, place, abortSignal) {
    const pages = paginateListRoutes(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName, virtualRouterName: requireParent(place) },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.routes?.flatMap(({ routeName }) => routeName ?? []),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeRouteCommand({
        meshName: place.meshName,
        virtualRouterName: requireParent(place),
        routeName: name,
      }),
      { abortSignal },
    );
    return toRoute(requireMember(answer.route, 'route', `'${name}'`), mesh);
  },
};
