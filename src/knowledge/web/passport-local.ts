import { describePackage } from '../grammar/index.ts';

const BESIDE_REQUEST = { '(0).passReqToCallback': true } as const;
const ALONE = { '(0).passReqToCallback': { notIn: [true] } };

/** The strategy hands on what a form was filled with: a name, and a password. */
export default describePackage({
  package: 'passport-local',
  version: '1.0.0',
  default: 'Strategy',
  sources: {
    request: [
      'new Strategy(0:0)',
      'new Strategy(0:1)',
      { at: 'new Strategy(1:0)', when: ALONE },
      { at: 'new Strategy(1:1)', when: ALONE },
      { at: 'new Strategy(1:1)', when: BESIDE_REQUEST },
      { at: 'new Strategy(1:2)', when: BESIDE_REQUEST },
    ],
    password: [
      'new Strategy(0:1)',
      { at: 'new Strategy(1:1)', when: ALONE },
      { at: 'new Strategy(1:2)', when: BESIDE_REQUEST },
    ],
  },
});
