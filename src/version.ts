// Made by `npm run generate`; do not edit.

/** The version of the package. */
export const version = '0.1.0';
