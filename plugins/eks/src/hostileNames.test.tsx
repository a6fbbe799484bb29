import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  aCluster,
  aMesh,
  aMeshObject,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen } from '@testing-library/react';
import { aComponent, renderMeshTab } from './__testUtils__/renderMeshTab';
import { FleetContent } from './fleet/FleetContent';

const HTML = '<img src=x onerror="window.hacked=true"><b>bold</b>';
// What must never be followed.
// eslint-disable-next-line no-script-url
const LINK = 'javascript:window.hacked=true';

/** Nothing of what a name says has become a part of the page. */
function expectTextOnly() {
  expect(document.querySelector('img[src="x"], b')).toBeNull();
  expect(
    [...document.querySelectorAll('[href], [src]')].filter(element =>
      /^\s*javascript:/i.test(
        element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      ),
    ),
  ).toEqual([]);
  expect(window).not.toHaveProperty('hacked');
}

describe('names and messages that hold HTML or scripts', () => {
  it('are text on the page of the fleet', async () => {
    renderInTestApp(<FleetContent />, {
      apis: [
        [
          eksApiRef,
          new FakeEksApi({
            scopes: [aScope({ accountName: HTML })],
            clusters: [
              aCluster({ name: HTML, tags: { note: HTML, url: LINK } }),
              aCluster({ name: LINK }),
            ],
            nodegroups: [
              aNodegroup({
                clusterName: HTML,
                health: [
                  { code: HTML, message: HTML, resourceIds: [LINK, HTML] },
                ],
              }),
            ],
          }),
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });

    await screen.findByRole('table', { name: 'Clusters' });
    expect(document.body).toHaveTextContent('onerror=');
    expectTextOnly();
  });

  it.each(['graph', 'table'])(
    'are text in the %s of a mesh, up to the specification',
    async view => {
      renderMeshTab({
        api: new FakeEksApi({
          meshes: [aMesh()],
          meshObjects: [
            aMeshObject({
              type: 'virtual-service',
              name: 'cart',
              targets: [{ type: 'virtual-node', name: HTML }],
              problems: [HTML],
            }),
            aMeshObject({
              type: 'virtual-node',
              name: HTML,
              serviceDiscovery: LINK,
              spec: { note: HTML, link: LINK },
              tags: { [HTML]: LINK },
            }),
          ],
        }),
        entity: aComponent({ 'eks-platform.io/mesh-service': 'shop/cart' }),
        search: `?view=${view}&node=${encodeURIComponent(
          `virtual-node/${HTML}`,
        )}`,
      });

      await screen.findByText('Specification');
      expect(document.body).toHaveTextContent('onerror=');
      expectTextOnly();
    },
  );
});
