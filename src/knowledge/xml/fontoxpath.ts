import { describePackage } from '../grammar/index.ts';

/** Values reach an expression as variables, the fourth argument. */
export default describePackage({
  package: 'fontoxpath',
  version: '3.34.0',
  sinks: {
    xpath: [
      '{evaluateXPath,evaluateXPathToArray,evaluateXPathToAsyncIterator,evaluateXPathToBoolean,evaluateXPathToFirstNode,evaluateXPathToMap,evaluateXPathToNodes,evaluateXPathToNumber,evaluateXPathToNumbers,evaluateXPathToString,evaluateXPathToStrings}(0)',
      '{evaluateUpdatingExpression,evaluateUpdatingExpressionSync,compileXPathToJavaScript,parseScript}(0)',
    ],
  },
});
