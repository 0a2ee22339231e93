import { describePackage } from '../grammar/index.ts';

const COMPONENTS = ['', 'MarkdownAsync', 'MarkdownHooks'];
/** Elements in the text become elements of the page; `skipHtml` comes too late for them. */
const RAW = {
  '(0).rehypePlugins': { lists: 'rehype-raw', without: ['rehype-sanitize'] },
  '(0).allowedElements': 'absent',
  '(0).allowElement': 'absent',
} as const;
/** Links may have any scheme; `javascript:` among them runs scripts before React 19. */
const AS_WRITTEN = { '(0).urlTransform': { identity: true } } as const;

/** Elements in the text, and schemes that run scripts, are dropped where nothing else is said. */
export default describePackage({
  package: 'react-markdown',
  version: '10.1.0',
  sinks: {
    markup: COMPONENTS.flatMap((name) =>
      [RAW, AS_WRITTEN].map((when) => ({ at: `${name}(0).children`, when })),
    ),
  },
});
