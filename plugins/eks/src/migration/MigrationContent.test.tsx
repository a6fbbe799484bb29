import { renderInTestApp } from '@backstage/frontend-test-utils';
import { aMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import {
  aScope,
  FakeEksApi,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMeshToMigrate } from '../__testUtils__/aMeshToMigrate';
import { MigrationContent } from './MigrationContent';

const { mesh, objects } = aMeshToMigrate();

function renderPage(api: FakeEksApi, address = '/') {
  renderInTestApp(<MigrationContent />, {
    apis: [[eksApiRef, api]],
    initialRouteEntries: [address],
  });
}

function anApi(meshes = [mesh]) {
  return new FakeEksApi({
    scopes: [aScope()],
    meshes,
    meshObjects: objects,
  });
}

describe('the page of a migration', () => {
  it('plans for the only mesh: services, what becomes of every field, steps and files', async () => {
    renderPage(anApi());

    const services = await screen.findByRole('table', { name: 'Services' });
    expect(services).toHaveTextContent('checkout.shop.svc.cluster.local');
    expect(
      screen.getByRole('table', { name: 'What becomes of every field' }),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: 'Cut-over' })).getAllByRole(
        'listitem',
      ).length,
    ).toBeGreaterThan(0);
    expect(
      screen.getByRole('list', { name: 'Removal of App Mesh' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Download PLAN.md' }),
    ).toBeInTheDocument();
  });

  it('finds in the report by outcome and words, and keeps both in the address', async () => {
    renderPage(anApi(), '/?outcome=kept&search=weight');

    const report = await screen.findByRole('table', {
      name: 'What becomes of every field',
    });
    const all = within(report).getAllByRole('row').length;
    expect(report).toHaveTextContent(/weight/i);
    expect(report).not.toHaveTextContent('Lost');

    await userEvent.type(screen.getByLabelText('Find'), ' no such field');

    expect(all).toBeGreaterThan(1);
    expect(
      await screen.findByText('No field of this kind'),
    ).toBeInTheDocument();
  });

  it('asks which mesh where there are several', async () => {
    const api = anApi([mesh, aMesh({ name: 'lab' })]);
    renderPage(api);

    await userEvent.click(
      await screen.findByRole('button', { name: /App Mesh mesh/ }),
    );
    expect(api.calls).not.toContain('planMeshMigration');
    await userEvent.click(screen.getByRole('option', { name: /^shop/ }));

    expect(
      await screen.findByRole('table', { name: 'Services' }),
    ).toBeInTheDocument();
  });

  it('says that there is nothing to migrate when nothing but service networks is there', async () => {
    renderPage(anApi([aMesh({ source: 'lattice-api' })]));

    expect(await screen.findByText('No App Mesh mesh')).toBeInTheDocument();
  });

  it('says that a mesh of the address is not there', async () => {
    renderPage(anApi(), '/?mesh=nowhere');

    expect(
      await screen.findByText("No App Mesh mesh 'nowhere'"),
    ).toBeInTheDocument();
  });

  it('shows why no plan is made', async () => {
    const api = anApi();
    api.failWith('planMeshMigration', {
      status: 503,
      name: 'ServiceUnavailableError',
      message: 'The inventory could not read all of mesh shop',
    });
    renderPage(api);

    expect(
      await screen.findByText(/could not read all of mesh shop/),
    ).toBeInTheDocument();
  });
});
