import { describePackage } from '../grammar/index.ts';

/** A method without decorated parameters is given the client and the payload. */
export default describePackage({
  package: '@nestjs/websockets',
  version: '11.2.6',
  sources: { message: ['MessageBody()@', 'SubscribeMessage()@(1)'] },
});
