import { describePackage } from '../grammar/index.ts';

export default describePackage({ package: 'mv', version: '2.1.1', sinks: { path: ['(0..1)'] } });
