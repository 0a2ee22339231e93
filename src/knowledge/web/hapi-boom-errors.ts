import { describePackage } from '../grammar/index.ts';

/** From 500 on a message stays inside. */
export default describePackage({
  package: '@hapi/boom',
  version: '10.0.1',
  aliases: ['boom'],
  sinks: {
    sent: [
      '{badRequest,unauthorized,paymentRequired,forbidden,notFound,methodNotAllowed,notAcceptable,conflict,resourceGone,badData,preconditionFailed,tooManyRequests}(0)',
    ],
  },
});
