import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const tsx = (code: string): Case => ({ code, filename: 'file.tsx' });
const PARAMS = "import { useSearchParams } from 'next/navigation';";
const frame = (attributes: string): Case =>
  tsx(`${PARAMS}
export const Frame = () => <iframe ${attributes} srcDoc={useSearchParams().get('doc')} />;`);
const APP = `import express from 'express';
const app = express();
`;

// Shapes of pages and servers as applications have them.
testRule(rule, {
  safe: {
    'a frame in a sandbox': frame('sandbox=""'),
    'a frame in a sandbox that runs scripts of another origin': frame('sandbox="allow-scripts"'),
    'the protocol of a request': `${APP}app.get('/', (req, res) => { res.send(\`<b>\${req.protocol}</b>\`); });`,
    // A doubt is none where the platform knows all that a value can be.
    'the method of a request': {
      level: 'strict',
      code: `${APP}app.use((req, res) => { res.status(404).send(\`<pre>Cannot \${req.method}</pre>\`); });`,
    },
    'the number of cookies': {
      code: `import { cookies } from 'next/headers';
export async function GET() {
  return new Response(\`<p>\${(await cookies()).size}</p>\`, { headers: { 'content-type': 'text/html' } });
}`,
      isFormBound: 'the framework finds the function by its export',
    },
    'markup that is sanitized before it is parsed': tsx(`import parse from 'html-react-parser';
import DOMPurify from 'dompurify'; ${PARAMS}
export const Note = () => <p>{parse(DOMPurify.sanitize(useSearchParams().get('note')))}</p>;`),
  },
  vulnerable: {
    'a frame': tsx(`${PARAMS}
export const Frame = () => <iframe title="x" srcDoc={useSearchParams().get('doc')} />; // !tainted`),
    'a frame in a sandbox of the same origin': tsx(`${PARAMS}
export const Frame = () =>
  <iframe sandbox="allow-scripts allow-same-origin" srcDoc={useSearchParams().get('doc')} />; // !tainted`),
    'the document of a window that is opened': `const win = window.open('', 'print');
win.document.write('<b>' + decodeURIComponent(location.hash) + '</b>'); // !tainted`,
    'markup that becomes elements of React': tsx(`import parse from 'html-react-parser'; ${PARAMS}
export const Note = () => <p>{parse(useSearchParams().get('note'))}</p>; // !tainted`),
  },
});
