import { describePackage } from '../grammar/index.ts';

/** Since version 3.8 names are made harmless; how they were stands beside them. */
export default describePackage({
  package: 'jszip',
  version: '3.10.2',
  instances: { 'loadAsync()': 'JSZip', '#loadAsync()': 'JSZip' },
  sources: {
    archive: [
      'JSZip#files.*.unsafeOriginalName',
      'JSZip#file().unsafeOriginalName',
      'JSZip#forEach(0:1).unsafeOriginalName',
    ],
  },
});
