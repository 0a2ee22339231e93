import { sentences } from '../support/scope.ts';
import { flagged, guarded } from './world.ts';

const dev = (code: string): readonly [string, string] => [code, 'development'];
const anywhere = (code: string): readonly [string, string] => [code, 'anywhere'];

sentences('what reads the run mode', guarded, {
  'settings.env of an application': dev(`if (app.settings.env === 'test') ask()`),
  'settings.env without an application': anywhere(`if (settings.env === 'test') ask()`),
  'another setting': anywhere(`if (app.settings.mode === 'test') ask()`),
  'env of something else': anywhere(`if (app.options.env === 'test') ask()`),
  'a getter of a known key': dev(`if (config.get('NODE_ENV') === 'test') ask()`),
  'a getter with a default': dev(`if (config.get('env', 'test') === 'test') ask()`),
  'a getter that is given more': anywhere(`if (config.get('env', 1, 2) === 'test') ask()`),
  'a getter of another key': anywhere(`if (config.get('port') === 'test') ask()`),
  'a getter of a key that nobody knows': anywhere(`if (config.get(key) === 'test') ask()`),
  'a getter of nothing': anywhere(`if (config.get() === 'test') ask()`),
  'a function called get': anywhere(`if (get('env') === 'test') ask()`),
  'another method': anywhere(`if (config.read('env') === 'test') ask()`),
  'the mode, trimmed': dev(`if (process.env.NODE_ENV.trim() === 'test') ask()`),
  'the mode, cut': anywhere(`if (process.env.NODE_ENV.slice(1) === 'test') ask()`),
  'another text, trimmed': anywhere(`if (x.trim() === 'test') ask()`),
  'the mode with a default': dev(`if ((process.env.NODE_ENV || 'dev') === 'test') ask()`),
  'the mode behind a condition': anywhere(`if ((process.env.NODE_ENV && 'dev') === 'test') ask()`),
  'the mode as a default': anywhere(`if ((x || process.env.NODE_ENV) === 'test') ask()`),
  'an imported mode': dev(`import { NODE_ENV } from './env'; if (NODE_ENV === 'test') ask()`),
  'a mode taken apart, with a default': dev(
    `const { NODE_ENV = 'test' } = process.env; if (NODE_ENV === 'test') ask()`,
  ),
  'another name taken apart': anywhere(`const { x: NODE_ENV } = process.env; if (NODE_ENV === 'test') ask()`),
  'a text': anywhere(`if ('x' === 'test') ask()`),
});

sentences('a mode that is compared', guarded, {
  'with a text on its left': dev(`if ('test' === process.env.NODE_ENV) ask()`),
  'with a mode that nobody knows': anywhere(`if (process.env.NODE_ENV === x) ask()`),
  'by another operator': anywhere(`if (process.env.NODE_ENV > 'test') ask()`),
  'with every name of development': dev(
    `if (['development', 'develop', 'dev', 'test', 'testing', 'local', 'debug'].includes(MODE)) ask()`,
  ),
  'with every name of production': dev(`if (MODE !== 'prod') { ask() }`),
  'with another name': anywhere(`if (MODE !== 'live') ask()`),
  'with a list that leaves out production': dev(`if (!['x', 'production'].includes(MODE)) ask()`),
  'with a list that leaves out another': anywhere(`if (!['x', 'live'].includes(MODE)) ask()`),
  'with a list that holds what nobody knows': anywhere(`if (['test', x].includes(MODE)) ask()`),
  'with a list that holds a gap': anywhere(`if (['test', , 'dev'].includes(MODE)) ask()`),
  'with a list that nobody knows': anywhere(`if (modes.includes(MODE)) ask()`),
  'with a text that holds it': anywhere(`if ('test'.includes(MODE)) ask()`),
  'with another method of a list': anywhere(`if (['test'].concat(MODE)) ask()`),
  'with a list that is asked for something else': anywhere(`if (['test'].includes(x)) ask()`),
  'with a list that is asked for nothing': anywhere(`if (['test'].includes()) ask()`),
  'with a list by a function': anywhere(`if (includes(['test'], MODE)) ask()`),
});

sentences('a flag', guarded, {
  'that is true': dev(`if (isDev === true) ask()`),
  'that is not false': dev(`if (isDev !== false) ask()`),
  'that is false': anywhere(`if (isDev === false) ask()`),
  'that is not true': anywhere(`if (isDev !== true) ask()`),
  'of production that is false': dev(`if (isProd === false) ask()`),
  'of production that is not true': dev(`if (isProd != true) ask()`),
  'of production that is true': anywhere(`if (isProd === true) ask()`),
  'that is greater': anywhere(`if (isDev > false) ask()`),
  'that is another': anywhere(`if (isDev === 1) ask()`),
  'that is called': dev(`if (isDev()) ask()`),
  'that is called with something': anywhere(`if (isDev(x)) ask()`),
  'that is a method': dev(`if (config.isDev()) ask()`),
  'that is a method, called with something': anywhere(`if (config.isDev(x)) ask()`),
  'that is a member by a text': dev(`if (config['isDev']) ask()`),
  'that is a member nobody knows': anywhere(`if (config[isDev]) ask()`),
  'that a call gives': anywhere(`if (make()()) ask()`),
  'that is awaited': dev(`const isDev = await find(); if (isDev) ask()`),
  'that is a text': anywhere(`const isDev = 'x'; if (isDev) ask()`),
  'that is a sum': anywhere(`const isDev = x + y; if (isDev) ask()`),
  'that is production turned round': dev(`if (!isProduction) ask()`),
  'that is production': anywhere(`if (isProduction) ask()`),
  'that is development turned round': anywhere(`if (!isDevelopment) ask()`),
  'with another sign before it': anywhere(`if (-isDev) ask()`),
});

sentences('a function that returns a flag', guarded, {
  'by an arrow': dev(`const check = () => MODE === 'test'; if (check()) ask()`),
  'by a declaration': dev(`function check() { return MODE === 'test' } if (check()) ask()`),
  'by an expression': dev(`const check = function () { return MODE === 'test' }; if (check()) ask()`),
  'turned round': dev(`function check() { return MODE === 'prod' } if (!check()) ask()`),
  'after something else': anywhere(`function check() { log(); return MODE === 'test' } if (check()) ask()`),
  'with the name of a flag, after something else': dev(
    `function isDev() { log(); return MODE === 'test' } if (isDev()) ask()`,
  ),
  'but something else, with the name of a flag': anywhere(`const isDev = () => x; if (isDev()) ask()`),
  'not at all': anywhere(`const check = x; if (check()) ask()`),
  'that is written': anywhere(`let check = () => MODE === 'test'; check = x; if (check()) ask()`),
});

sentences('conditions put together', guarded, {
  'either of two flags': dev(`if (isDev || isTest) ask()`),
  'a flag or something else': anywhere(`if (isDev || x) ask()`),
  'a flag and something else': dev(`if (x && isDev) ask()`),
  'neither of two, one of them production': dev(`if (!(x || isProd)) ask()`),
  'neither of two': anywhere(`if (!(x || y)) ask()`),
  'not both of two productions': dev(`if (!(isProd && PROD)) ask()`),
  'not both, one of them production': anywhere(`if (!(isProd && x)) ask()`),
  'a flag with a default': anywhere(`if (isDev ?? x) ask()`),
  'a flag with a flag as its default': dev(`if (isDev ?? isTest) ask()`),
  'not a flag with a default': anywhere(`if (!(isProd ?? x)) ask()`),
  'three in a row': dev(`if (x && y && isDev) ask()`),
  'in a sequence': dev(`if ((x, isDev)) ask()`),
});

sentences('where a condition holds', guarded, {
  'not in the label of a case': anywhere(`switch (process.env.NODE_ENV) { case ask(): x() }`),
  'not in a case of another name': anywhere(`switch (process.env.NODE_ENV) { case 'live': ask() }`),
  'not in a case that nobody knows': anywhere(`switch (process.env.NODE_ENV) { case x: ask() }`),
  'after a case of production that has left': dev(
    `switch (process.env.NODE_ENV) { case 'production': x(); break; case 'test': ask() }`,
  ),
  'not in what an object is taken apart to': anywhere(`const { development: { a = ask() }, production } = x`),
  'not in the name of an entry': anywhere(`const c = { [ask()]: 1, development: 1, production: 1 }`),
  'not in an entry beside a spread': anywhere(`const c = { development: ask(), ...production }`),
  'in an entry by a text': dev(`const c = { 'test': ask(), 'prod': 1 }`),
});

const turns = (count: number): string => `if (${'!'.repeat(count)}isDev) ask()`;

const names = (count: number): string =>
  `const m0 = process.env.NODE_ENV; ${Array.from({ length: count }, (_, index) => `const m${index + 1} = m${index};`).join(' ')} if (m${count} === 'test') ask()`;

sentences('how deep conditions are read', guarded, {
  'forty negations': dev(turns(40)),
  'forty-two negations': anywhere(turns(42)),
  'thirty-nine names of the mode': dev(names(39)),
  'forty names of the mode': anywhere(names(40)),
});

sentences('a flag that the project declares', (code) => flagged(code, ['features.old', 'legacy']), {
  'is on': [`if (legacy) ask()`, 'behind'],
  'is off': [`if (!legacy) ask()`, 'anywhere'],
  'is part of a path': [`if (all.features.old) ask()`, 'behind'],
  'is another part': [`if (features.older) ask()`, 'anywhere'],
  'ends another name': [`if (notlegacy) ask()`, 'anywhere'],
  'is imported under another name': [`import { legacy as x } from './flags'; if (x) ask()`, 'behind'],
  'is imported by a text': [`import { 'legacy' as x } from './flags'; if (x) ask()`, 'behind'],
  'is the name that another is imported as': [
    `import { other as legacy } from './flags'; if (legacy) ask()`,
    'anywhere',
  ],
  'has the path of an import': [`import { features as f } from './flags'; if (f.old) ask()`, 'behind'],
  'is not the run mode': [`if (isDev) ask()`, 'anywhere'],
  'is no case of the run mode': [`switch (process.env.NODE_ENV) { case 'test': ask() }`, 'anywhere'],
  'is no entry by mode': [`const c = { development: ask(), production: 1 }`, 'anywhere'],
});
