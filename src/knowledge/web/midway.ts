import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@midwayjs/core',
  version: '4.0.0',
  aliases: ['@midwayjs/decorator'],
  sources: {
    request: ['{Body,Query,Queries,Param,Headers,Fields,RequestPath}()@'],
    'request-address': ['RequestIP()@'],
  },
  proofs: { text: ['Param()@', 'Headers()@', 'Headers()@.*', '{RequestPath,RequestIP}()@'] },
});
