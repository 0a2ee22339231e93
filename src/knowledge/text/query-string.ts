import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'query-string',
  version: '9.5.1',
  derived: [
    ['{parse,parseUrl,extract}(0)', '{parse,parseUrl,extract}()'],
    ['stringify(0).*', 'stringify()', ['query']],
  ],
});
