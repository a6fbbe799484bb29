export * from './EksAddonVersionPicker';
export * from './eksAddonVersionPickerField';
export * from './schema';
export * from './validateAddonVersion';
