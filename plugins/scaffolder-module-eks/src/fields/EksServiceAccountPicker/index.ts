export * from './EksServiceAccountPicker';
export * from './eksServiceAccountPickerField';
export * from './schema';
export * from './validateServiceAccount';
