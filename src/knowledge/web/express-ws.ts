import { describePackage } from '../grammar/index.ts';

/** An application gets a method for sockets; the socket is that of ws. */
export default describePackage({
  package: 'express-ws',
  version: '5.0.2, @types/express-ws 3.0.6',
  instances: { '().app': 'Application' },
  extends: { Application: 'express:Application' },
  handlers: { 'Application#ws(1..)': [['ws:Accepted', 'express:Request', '-']] },
});
