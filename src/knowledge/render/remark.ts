import { describePackage } from '../grammar/index.ts';

/** Chains of plugins. The one that has an option `sanitize` writes HTML, and is on where it is not given. */
export default describePackage({
  package: 'unified',
  version: '11.0.5, remark 15.0.1, rehype 13.0.2, remark-html 16.0.1',
  aliases: ['remark', 'rehype'],
  instances: { '{unified,remark,rehype}()': 'Processor', 'Processor#use()': 'Processor' },
  roles: { escaping: ['Processor#use(1).sanitize'] },
});
