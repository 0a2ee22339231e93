import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cookie',
  version: '2.0.2',
  derived: [['{parse,parseCookie}(0)', '{parse,parseCookie}()']],
  sinks: {
    'cookie-value': [{ at: 'serialize(1)', versions: '<2' }, 'stringifySetCookie(0).value'],
  },
});
