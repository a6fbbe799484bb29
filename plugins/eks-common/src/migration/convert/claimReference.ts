import type { SourceField } from '../source/SourceField';

/** The places in which another object is mentioned, however it is written. */
function mentionsIn(field: SourceField, word: string): SourceField[] {
  return [
    field.at(`${word}Ref`, 'name'),
    field.at(`${word}Ref`, 'namespace'),
    field.at(`${word}Ref`, 'uid'),
    field.at(`${word}ARN`),
    field.at(`${word}Name`),
    field.at(word),
  ].filter(({ value }) => typeof value !== 'object');
}

/** Says that a mention of another object is kept as something. */
export function keepReference(
  field: SourceField,
  word: string,
  note: string,
): void {
  for (const mention of mentionsIn(field, word)) {
    mention.keep(note);
  }
}

/** Says that a mention of another object becomes something else. */
export function changeReference(
  field: SourceField,
  word: string,
  note: string,
  todo?: string,
): void {
  for (const mention of mentionsIn(field, word)) {
    mention.change(note, todo);
  }
}

/** Says that a mention of another object leads nowhere. */
export function loseReference(
  field: SourceField,
  word: string,
  note: string,
  todo: string,
): void {
  for (const mention of mentionsIn(field, word)) {
    mention.lose(note, todo, { blocks: true });
  }
}
