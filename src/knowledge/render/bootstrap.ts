import { describePackage } from '../grammar/index.ts';

/** Markup in tips is cleaned by default. */
export default describePackage({
  package: 'bootstrap',
  version: '5.3.9',
  globals: { bootstrap: '' },
  sinks: {
    markup: [
      {
        at: 'new {Tooltip,Popover}(1).{title,content}',
        when: { '(1).html': true, '(1).sanitize': false },
      },
    ],
  },
});
