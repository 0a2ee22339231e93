import { describePackage } from '../grammar/index.ts';

/** Markup in the text stays as it is. */
export default describePackage({
  package: 'marked',
  version: '18.2.1',
  default: 'marked',
  derived: [
    ['{parse,parseInline,marked}(0)', '{parse,parseInline,marked}()'],
    ['marked.{parse,parseInline}(0)', 'marked.{parse,parseInline}()'],
    ['Marked#{parse,parseInline}(0)', 'Marked#{parse,parseInline}()'],
  ],
});
