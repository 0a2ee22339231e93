import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what a class says of the errors that its methods are given', () => {
  const filter = (decorators: string, mark: string): string =>
    `import { inform } from 'kinds'; import { NotFound, errors, load } from './errors';
${decorators} class Filter { catch(error) {
inform(error.message); ${mark}
} }`;
  const FILTERS = {
    'one class': filter('@Catch(NotFound)', ''),
    'several classes': filter('@Catch(NotFound, errors.Refused)', ''),
    'another decorator, too': filter('@Injectable() @Catch(NotFound)', ''),
    'all of them': filter('@Catch()', '// !'),
    'a general class': filter('@Catch(Error)', '// !'),
    'a general class, too': filter('@Catch(NotFound, TypeError)', '// !'),
    'no class': filter('@Catch([NotFound])', '// !'),
    'what gives a class': filter('@Catch(load())', '// !'),
    'without a call': filter('@Catch', '// !'),
    nothing: filter('', '// !'),
    'of a function of its own': `import { inform } from 'kinds';
@Catch(NotFound) class Filter { run = () => { const fail = function (error) {
inform(error.message); // !
}; }; }`,
  };
  cases(
    FILTERS,
    Object.fromEntries(Object.keys(FILTERS).map((name) => [name, 'only its name tells that it is an error'])),
  );
});
