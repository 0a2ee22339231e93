import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'knockout',
  version: '3.5.3',
  globals: { ko: '' },
  sinks: { markup: ['utils.setHtml(1)', 'utils.parseHtmlFragment(0)'] },
});
