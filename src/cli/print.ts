import { explainFailure, UsageError } from '../commands/usage-error.ts';

/** A line of the command's own. */
export function toLine(text: string): string {
  return `mitigate: ${text}\n`;
}

/**
 * Writes a text and waits until it is out. A reader that has gone, as in `mitigate scan | head`, is no failure. Rejects
 * when the text cannot be written.
 */
export function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error === undefined || error === null || isGone(error)) resolve();
      else reject(new UsageError(`the report could not be written: ${explainFailure(error)}`));
    };
    stream.once('error', settle);
    stream.write(text, settle);
  });
}

function isGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
