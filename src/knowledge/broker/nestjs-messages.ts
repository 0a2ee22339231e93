import { describePackage } from '../grammar/index.ts';

/** What messages of microservices bring: a method is given the payload first. */
export default describePackage({
  package: '@nestjs/microservices',
  version: '11.2.6',
  sources: {
    queue: ['Payload()@', '{MessagePattern,EventPattern,GrpcMethod,GrpcStreamMethod}()@(0)'],
  },
});
