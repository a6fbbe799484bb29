import { renderInTestApp } from '@backstage/frontend-test-utils';
import { aMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { MeshObject } from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { FakeEksApi } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMeshToMigrate } from '../../__testUtils__/aMeshToMigrate';
import { ReadinessSection } from './ReadinessSection';

const { mesh, objects } = aMeshToMigrate();
const typed = (type: MeshObject['type']) =>
  objects.find(object => object.type === type)!;

async function open(
  object: MeshObject,
  api = new FakeEksApi({ meshes: [mesh], meshObjects: objects }),
) {
  renderInTestApp(<ReadinessSection mesh={mesh} object={object} />, {
    apis: [[eksApiRef, api]],
  });
  await userEvent.click(await screen.findByText('In VPC Lattice'));
}

describe('ReadinessSection', () => {
  it('says what an object becomes, and what of it is lost and to be done', async () => {
    await open(typed('virtual-node'));

    expect(await screen.findByText('Becomes')).toBeInTheDocument();
    expect(screen.getByText('Its fields').nextElementSibling).toHaveTextContent(
      /\d+ (kept|changed|lost)/,
    );
    expect(
      screen.getAllByText(/^(spec|metadata|kind|apiVersion)/)[0],
    ).toBeInTheDocument();
  });

  it('says of what a route is a part that its custom resource tells', async () => {
    await open(typed('route'));

    expect(
      await screen.findByText(
        'It is a part of VirtualRouter shop/checkout, whose fields these are.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/retryPolicy\.maxRetries/)).toBeInTheDocument();
  });

  it('plans nothing before it is opened', async () => {
    const api = new FakeEksApi({ meshes: [mesh], meshObjects: objects });
    const plan = jest.spyOn(api, 'planMeshMigration');
    renderInTestApp(
      <ReadinessSection mesh={mesh} object={typed('virtual-node')} />,
      { apis: [[eksApiRef, api]] },
    );
    await screen.findByText('In VPC Lattice');
    expect(plan).not.toHaveBeenCalled();
  });

  it('says what failed', async () => {
    const api = new FakeEksApi({ meshes: [mesh], meshObjects: objects });
    api.failWith('planMeshMigration', {
      status: 500,
      name: 'Error',
      message: 'The database is away',
    });
    await open(typed('virtual-node'), api);
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
  });

  it('says when the plan does not know the object', async () => {
    await open({ ...typed('virtual-node'), origin: undefined, name: 'other' });
    expect(
      await screen.findByText(/does not know this object/),
    ).toBeInTheDocument();
  });

  it('is not there for what is in VPC Lattice already', async () => {
    renderInTestApp(
      <>
        <ReadinessSection
          mesh={aMesh({ source: 'lattice-api' })}
          object={typed('virtual-node')}
        />
        drawn
      </>,
      { apis: [[eksApiRef, new FakeEksApi()]] },
    );
    await screen.findByText('drawn');
    expect(screen.queryByText('In VPC Lattice')).not.toBeInTheDocument();
  });
});
