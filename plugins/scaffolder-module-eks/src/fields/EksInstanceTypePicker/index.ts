export * from './EksInstanceTypePicker';
export * from './eksInstanceTypePickerField';
export * from './schema';
export * from './validateInstanceTypes';
