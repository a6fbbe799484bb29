import type { ReactNode } from 'react';
import {
  CatalogIcon,
  Sidebar,
  SidebarItem,
  SidebarPage,
} from '@backstage/core-components';
import AddCircleOutline from '@material-ui/icons/AddCircleOutline';
import Cloud from '@material-ui/icons/Cloud';
import TrendingFlat from '@material-ui/icons/TrendingFlat';

/** The sidebar and, beside it, the page. */
export function Shell(props: { children: ReactNode }) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarItem icon={CatalogIcon} to="catalog" text="Catalog" />
        <SidebarItem icon={Cloud} to="eks" text="EKS" />
        <SidebarItem
          icon={TrendingFlat}
          to="mesh-migration"
          text="Migration to Lattice"
        />
        <SidebarItem icon={AddCircleOutline} to="create" text="Create" />
      </Sidebar>
      {props.children}
    </SidebarPage>
  );
}
