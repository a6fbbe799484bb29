export * from './EksKubernetesVersionPicker';
export * from './eksKubernetesVersionPickerField';
export * from './schema';
export * from './validateVersion';
