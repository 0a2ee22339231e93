import { describePackage } from '../grammar/index.ts';
import { LOGIN_PARAMETERS } from '../names/receivers.ts';

export default describePackage({
  package: 'node:url',
  version: '26.6.6',
  globals: { URL: 'URL', URLSearchParams: 'URLSearchParams' },
  instances: {
    'URL.parse()': 'URL',
    'pathToFileURL()': 'URL',
    'URL#searchParams': 'URLSearchParams',
  },
  proofs: {
    // A text that browsers or `new URL()` read a host in may have none here: `//host`, `/\\host`, `http:host`.
    lenient: [{ at: 'parse().{host,hostname}', when: { '(2)': { unless: true } } }],
    text: [
      'URLSearchParams#{get,toString}()',
      'URLSearchParams#{getAll,keys,values}().*',
      'URL#{href,hash,host,hostname,origin,password,pathname,port,protocol,search,username}',
    ],
  },
  sinks: {
    'secret-query': ['URL#searchParams.{set,append}(1)'],
    unguessable: [
      { at: 'URLSearchParams#{set,append}(1)', when: { '(0)': { in: LOGIN_PARAMETERS } } },
      ...LOGIN_PARAMETERS.map((name) => `new URLSearchParams(0).${name}`),
    ],
  },
  roles: {
    // Only what is taken out of the parameters is decoded.
    'one-line': [
      'URL#',
      'URL#{href,origin,host,hostname,pathname,search,hash,port,protocol,username,password}',
      'URL#{toString,toJSON}()',
    ],
    'path-of-url': ['fileURLToPath()'],
    'url-host': ['URL#{host,hostname}', 'parse().{host,hostname}'],
    'url-text': ['URL#{href,origin}', 'URL#{toString,toJSON}()', 'parse().href'],
  },
  // A base decides on the scheme unless the first argument is absolute, which it seldom is then.
  same: [
    ['new URL(0)', 'new URL()', { '(1)': 'absent' }],
    ['new URL(1)', 'new URL()', { '(1)': 'present' }],
    ['URL.parse(0)', 'URL.parse()', { '(1)': 'absent' }],
    ['URL.parse(1)', 'URL.parse()', { '(1)': 'present' }],
    ['URL#', 'URL#{toString,toJSON}()'],
    ['parse(0)', 'parse()'],
    ['{format,urlToHttpOptions}(0)', '{format,urlToHttpOptions}()'],
    ['resolve(0)', 'resolve()'],
  ],
  derived: [
    ['new URL(0..1)', 'new URL()'],
    ['URL.parse(0..1)', 'URL.parse()'],
    ['URL#', 'URL#{toString,toJSON}()'],
    ['URL#', 'URL#pathname', ['rooted', 'part']],
    ['URL#', 'URL#{search,searchParams,hash}', ['part']],
    ['new URLSearchParams(0)', 'new URLSearchParams()'],
    ['new URLSearchParams(0).*', 'new URLSearchParams()'],
    ['new URLSearchParams(0).*.*', 'new URLSearchParams()'],
    ['URLSearchParams#', 'URLSearchParams#toString()', ['query']],
    ['URLSearchParams#', 'URLSearchParams#{get,getAll,keys,values,entries}()', ['part']],
    ['parse(0)', 'parse()'],
    ['format(0)', 'format()'],
    ['format(0).href', 'format()'],
    ['format(0).protocol', 'format()'],
    ['format(0).host', 'format()'],
    ['format(0).hostname', 'format()'],
    ['resolve(0..1)', 'resolve()'],
    ['pathToFileURL(0)', 'pathToFileURL()'],
    // Encoded dots and slashes are decoded after the path was brought into normal form.
    ['{fileURLToPath,fileURLToPathBuffer}(0)', '{fileURLToPath,fileURLToPathBuffer}()', ['decoded']],
    ['urlToHttpOptions(0)', 'urlToHttpOptions()'],
  ],
  // What of a URL decides neither on the scheme nor on the host. A path may begin with two slashes.
  sanitizers: {
    // The path of an opaque URL begins with anything: `javascript:.evil.example`.
    rooted: ['URL#{search,hash}'],
    url: ['URL#{pathname,search,hash,port}', 'parse().{pathname,search,hash,port}', 'parse().path'],
    redirect: ['URL#{search,hash,port}', 'parse().{search,hash,port}'],
    'header-value': ['URL#{href,origin,host,hostname,pathname,search,hash,port,protocol}'],
    'url-path': ['URL#{search,hash,port}', 'parse().{search,hash,port}'],
    path: ['URL#{protocol,port}'],
    option: ['URL#{href,origin,protocol,pathname}', 'URL#{toString,toJSON}()'],
  },
});
