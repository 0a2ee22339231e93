/** What the test of serializers uses of a package that has no types of its own. */
declare module 'serialize-javascript' {
  /** Makes code of a value: a superset of JSON. */
  export default function serialize(
    value: unknown,
    options?: { unsafe?: boolean; isJSON?: boolean; space?: number },
  ): string;
}
