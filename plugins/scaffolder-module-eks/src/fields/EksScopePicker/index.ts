export * from './EksScopePicker';
export * from './eksScopePickerField';
export * from './schema';
export * from './validateScope';
