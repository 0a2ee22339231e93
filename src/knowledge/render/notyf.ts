import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'notyf',
  version: '3.10.0',
  globals: { Notyf: 'Notyf' },
  sinks: { markup: ['new Notyf().{success,error}(0)', 'new Notyf().{success,error,open}(0).message'] },
});
