import { describePackage } from '../grammar/index.ts';

const MAKERS =
  'mkdirp,sync,native,manual,mkdirpSync,mkdirpNative,mkdirpNativeSync,mkdirpManual,mkdirpManualSync';

export default describePackage({
  package: 'mkdirp',
  version: '3.0.1',
  sinks: { path: ['(0)', `{${MAKERS}}(0)`, 'mkdirp.{sync,native,manual}(0)'] },
});
