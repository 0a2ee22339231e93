import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'hono',
  version: '4.13.19',
  sources: {
    secret: [{ at: `HonoRequest#header().{${SECRET_HEADERS}}`, when: { '(0)': 'absent' } }],
  },
});
