import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@react-native-async-storage/async-storage',
  version: '3.1.1',
  sinks: {
    kept: [
      'setItem(1)',
      { at: 'mergeItem(1)', versions: '<3' },
      { at: '{multiSet,multiMerge}(0)', versions: '<3' },
      'setMany(0)',
      'AsyncStorage#setItem(1)',
    ],
  },
  roles: { 'kept-name': ['setItem(0)', 'AsyncStorage#setItem(0)'] },
});
