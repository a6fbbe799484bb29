export * from './EksScalingPicker';
export * from './eksScalingPickerField';
export * from './schema';
export * from './validateScaling';
