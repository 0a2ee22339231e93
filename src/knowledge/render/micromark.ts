import { describePackage } from '../grammar/index.ts';

const SAFE = { unless: true } as const;

/** Elements in the text, and schemes that run scripts, are dropped unless the options let them in. */
export default describePackage({
  package: 'micromark',
  version: '4.0.3',
  derived: [['micromark(0)', 'micromark()']],
  sanitizers: {
    html: [
      {
        at: 'micromark()',
        when: {
          '(1).allowDangerousHtml': SAFE,
          '(1).allowDangerousProtocol': SAFE,
          '(2).allowDangerousHtml': SAFE,
          '(2).allowDangerousProtocol': SAFE,
        },
      },
    ],
  },
});
