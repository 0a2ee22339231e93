import { describePackage } from '../grammar/index.ts';

/** What an element is made of, and how a value goes on from one rendering to the next. */
export default describePackage({
  package: 'react',
  version: '18.3.1',
  aliases: ['preact', 'preact/hooks', 'preact/compat'],
  same: [
    ['memo(0)', 'memo()'],
    ['forwardRef(0)', 'forwardRef()'],
    ['useCallback(0)', 'useCallback()'],
  ],
  passes: [
    ['createElement(1)', 'createElement(0:0)'],
    ['useState(0)', 'useState().0'],
    ['useState(0)()', 'useState().0'],
    ['useState().1(0)', 'useState().0'],
    ['useState().1(0)()', 'useState().0'],
    ['useReducer(0)()', 'useReducer().0'],
    ['useReducer(1)', 'useReducer().0'],
    ['useReducer().1(0)', 'useReducer(0:1)'],
    ['useMemo(0)()', 'useMemo()'],
    ['useRef(0)', 'useRef().current'],
    ['useDeferredValue(0)', 'useDeferredValue()'],
    ...['Component', 'PureComponent'].flatMap((name): [string, string][] => [
      [`${name}#setState(0)`, `${name}#state`],
      [`${name}#setState(0)()`, `${name}#state`],
    ]),
  ],
  roles: {
    // `h` is what Preact calls it.
    element: ['{createElement,cloneElement,h}(0)'],
    'element-attributes': ['{createElement,cloneElement,h}(1)'],
  },
});
