/**
 * The part of any field's props that says how it looks.
 *
 * @public
 */
export interface FieldAppearance {
  name: string;
  required?: boolean;
  disabled?: boolean;
  readonly?: boolean;
  rawErrors?: string[];
  idSchema?: { $id: string };
  schema?: { title?: string; description?: string };
  uiSchema?: {
    'ui:title'?: string;
    'ui:description'?: string;
    'ui:help'?: unknown;
    'ui:options'?: { title?: string; description?: string; help?: unknown };
  };
}

/**
 * What a field shows and says of itself, in both themes of the wizard.
 *
 * @public
 */
export interface PickerField {
  id: string;
  title: string;
  description?: string;
  required: boolean;
  disabled: boolean;
  invalid: boolean;
  /** Ids of everything that explains the field: description, help, errors and its live status. */
  describedBy: string;
  descriptionId: string;
  statusId: string;
}

/**
 * Reads a field's appearance from its schema and options; the defaults stand where a template says nothing.
 *
 * @public
 */
export function pickerField(
  props: FieldAppearance,
  defaults: { title: string; description?: string },
): PickerField {
  const { idSchema, schema, uiSchema, rawErrors } = props;
  const options = uiSchema?.['ui:options'] ?? {};
  const id = idSchema?.$id ?? props.name;
  const description =
    uiSchema?.['ui:description'] ??
    options.description ??
    schema?.description ??
    defaults.description;
  const help = uiSchema?.['ui:help'] ?? options.help;
  const invalid = (rawErrors ?? []).length > 0;
  const describedBy = [
    description && `${id}__description`,
    help && `${id}__help`,
    invalid && `${id}__error`,
    `${id}__status`,
  ];
  return {
    id,
    title:
      uiSchema?.['ui:title'] ??
      options.title ??
      schema?.title ??
      defaults.title,
    description,
    required: props.required ?? false,
    disabled: Boolean(props.disabled || props.readonly),
    invalid,
    describedBy: describedBy.filter(Boolean).join(' '),
    descriptionId: `${id}__description`,
    statusId: `${id}__status`,
  };
}
