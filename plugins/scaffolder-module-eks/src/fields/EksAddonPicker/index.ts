export * from './EksAddonPicker';
export * from './eksAddonPickerField';
export * from './schema';
export * from './validateAddonName';
