import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0.3',
  // Nobody has proven what it says.
  derived: [['decode(0)', 'decode()', ['parsed']]],
  roles: {
    'jwt-algorithm': [
      'sign(2).algorithm',
      { at: 'sign()', when: { '(2).algorithm': 'absent' }, is: 'HS256' },
    ],
    'mac-key': [
      {
        at: 'sign(1)',
        when: {
          '(2).algorithm': {
            notIn: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'none'],
          },
        },
      },
    ],
  },
});
