import {
  DescribeGatewayRouteCommand,
  paginateListGatewayRoutes,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toGatewayRoute } from '../../translate/mesh/toGatewayRoute';
import type { AppMeshKind } from './AppMeshKind';
import { requireParent } from './requireParent';

/** Gateway routes of a virtual gateway. */
export const gatewayRoutes: AppMeshKind = {
  type: 'gateway-route',
  operations: {
    list: 'appmesh:ListGatewayRoutes',
    describe: 'appmesh:DescribeGatewayRoute',
  },
  children: [],
  readsTags: false,

  list(client, place, abortSignal) {
    const pages = paginateListGatewayRoutes(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName, virtualGatewayName: requireParent(place) },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.gatewayRoutes?.flatMap(
        ({ gatewayRouteName }) => gatewayRouteName ?? [],
      ),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeGatewayRouteCommand({
        meshName: place.meshName,
        virtualGatewayName: requireParent(place),
        gatewayRouteName: name,
      }),
      { abortSignal },
    );
    return toGatewayRoute(
      requireMember(answer.gatewayRoute, 'gatewayRoute', `'${name}'`),
      mesh,
    );
  },
};
