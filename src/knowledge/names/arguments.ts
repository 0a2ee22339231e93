/** Names that arguments have which are objects, in GraphQL and its kin. */
const OBJECTS =
  /(?:filters?|where|conditions?|criteria|selector|input|data|options|patch|updates?|payload|record)$/i;

/** Is it what an argument is called that is an object, where nobody sees its type? A second signal. */
export function isObjectName(name: string): boolean {
  return OBJECTS.test(name);
}
