import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MigrationPrerequisite } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { CommandBlock } from './CommandBlock';

/** What must be there before the first manifest is applied. */
export function PrerequisiteList(props: {
  prerequisites: MigrationPrerequisite[];
}) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <Section title={t('migration.prerequisites')}>
      <ol>
        {props.prerequisites.map(({ title, why, commands }) => (
          <li key={title}>
            <strong>{title}</strong> {why}
            <CommandBlock commands={commands} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
