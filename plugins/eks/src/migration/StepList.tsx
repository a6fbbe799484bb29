import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MigrationStep } from '@eks-platform/backstage-plugin-eks-common';
import { eksTranslationRef } from '../translation';
import { Section } from '../widgets/Section';
import { CommandBlock } from './CommandBlock';

/** Steps in their order, each with what to do, how to see that it went well, and the way back. */
export function StepList(props: { title: string; steps: MigrationStep[] }) {
  const { title, steps } = props;
  return (
    <Section title={title}>
      <ol aria-label={title}>
        {steps.map(step => (
          <li key={step.title}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Step({ step }: { step: MigrationStep }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <details>
      <summary>
        <strong>{step.title}</strong>
      </summary>
      <Sentences sentences={step.actions} />
      <CommandBlock commands={step.commands} />
      {step.verify.length > 0 && (
        <>
          <h4>{t('migration.verify')}</h4>
          <Sentences sentences={step.verify} />
        </>
      )}
      {step.wayBack.length > 0 && (
        <>
          <h4>{t('migration.wayBack')}</h4>
          <Sentences sentences={step.wayBack} />
        </>
      )}
    </details>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
