import {
  EntityAboutCard,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import {
  EntityEksClusterContent,
  EntityIdentityCard,
  EntityMeshContent,
  EntityRunsOnCard,
  isEksClusterAvailable,
  isMeshServiceAvailable,
  isWorkloadAvailable,
} from '@eks-platform/backstage-plugin-eks/legacy';

/**
 * The page of every entity, with the suite's tabs where there is something to show. An element, not a component: the app
 * finds routes in its element tree only.
 */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <>
        <EntityAboutCard />
        <EntitySwitch>
          <EntitySwitch.Case if={isWorkloadAvailable}>
            <>
              <EntityRunsOnCard />
              <EntityIdentityCard />
            </>
          </EntitySwitch.Case>
        </EntitySwitch>
      </>
    </EntityLayout.Route>
    <EntityLayout.Route path="/eks" title="EKS" if={isEksClusterAvailable}>
      <EntityEksClusterContent />
    </EntityLayout.Route>
    <EntityLayout.Route path="/mesh" title="Mesh" if={isMeshServiceAvailable}>
      <EntityMeshContent />
    </EntityLayout.Route>
  </EntityLayout>
);
