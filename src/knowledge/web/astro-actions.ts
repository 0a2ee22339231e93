import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'astro:actions',
  version: '5.18.2',
  handlers: { 'defineAction(0).handler': [['ActionInput', 'astro:APIContext']] },
  sources: { request: ['ActionInput#'] },
  schemas: { 'ActionInput#': '(0).input' },
});
