import type { ReactNode } from 'react';
import {
  CatalogIcon,
  Sidebar,
  SidebarItem,
  SidebarPage,
} from '@backstage/core-components';

/** The sidebar and, beside it, the page. */
export function Shell(props: { children: ReactNode }) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarItem icon={CatalogIcon} to="catalog" text="Catalog" />
        <SidebarItem icon={CatalogIcon} to="eks" text="EKS" />
        <SidebarItem icon={CatalogIcon} to="create" text="Create" />
      </Sidebar>
      {props.children}
    </SidebarPage>
  );
}
