import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

/** A page that shows a text of whoever made the link to it. */
const page = (imports: string, element: string): Exclude<Case, string> => ({
  filename: 'file.tsx',
  code: `import Markdown from 'react-markdown';
${imports}
const text = new URLSearchParams(location.search).get('text');
export const Page = () => ${element}`,
});

const RAW = "import rehypeRaw from 'rehype-raw';";
const SANITIZE = "import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';";

testRule(rule, {
  safe: {
    'markdown as it is': page('', '<Markdown>{text}</Markdown>'),
    'elements that are sanitized': page(
      RAW + SANITIZE,
      '<Markdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</Markdown>',
    ),
    'elements that are sanitized, under strict': {
      ...page(RAW + SANITIZE, '<Markdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</Markdown>'),
      level: 'strict',
    },
    'elements that are sanitized by a schema': page(
      RAW + SANITIZE,
      '<Markdown rehypePlugins={[[rehypeRaw], [rehypeSanitize, defaultSchema]]}>{text}</Markdown>',
    ),
    'elements of a list': page(
      RAW,
      "<Markdown rehypePlugins={[rehypeRaw]} allowedElements={['b', 'i']}>{text}</Markdown>",
    ),
    'plugins that nobody knows': page(
      `${RAW}\nimport { plugins } from './plugins';`,
      '<Markdown rehypePlugins={[rehypeRaw, ...plugins]}>{text}</Markdown>',
    ),
    'another plugin': page(
      "import highlight from 'rehype-highlight';",
      '<Markdown rehypePlugins={[highlight]}>{text}</Markdown>',
    ),
    'a text of the program': page(RAW, "<Markdown rehypePlugins={[rehypeRaw]}>{'a <b>text</b>'}</Markdown>"),
    'URLs that are tested': page(
      "import { defaultUrlTransform } from 'react-markdown';",
      "<><Markdown urlTransform={defaultUrlTransform}>{text}</Markdown><Markdown urlTransform={(url) => (url.startsWith('https:') ? url : '')}>{text}</Markdown></>",
    ),
    'not seen: a sanitizer that runs too early': page(
      RAW + SANITIZE,
      '<Markdown rehypePlugins={[rehypeSanitize, rehypeRaw]}>{text}</Markdown>',
    ),
  },
  vulnerable: {
    'elements of the text': page(RAW, '<Markdown rehypePlugins={[rehypeRaw]}>{text}</Markdown>; // !tainted'),
    'elements of the text, with options': page(
      RAW,
      "<Markdown rehypePlugins={[[rehypeRaw, { passThrough: ['x'] }]]} children={text} />; // !tainted",
    ),
    'elements that are skipped too late': page(
      RAW,
      '<Markdown rehypePlugins={[rehypeRaw]} skipHtml>{text}</Markdown>; // !tainted',
    ),
    'by require': {
      filename: 'file.tsx',
      code: `const { MarkdownAsync } = require('react-markdown');
const raw = require('rehype-raw').default;
const text = new URLSearchParams(location.search).get('text');
exports.Page = () => <MarkdownAsync rehypePlugins={[raw]}>{text}</MarkdownAsync>; // !tainted`,
    },
    'URLs as they are': page('', '<Markdown urlTransform={(url) => url}>{text}</Markdown>; // !tainted'),
  },
});
