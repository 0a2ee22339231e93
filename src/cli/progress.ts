import { Presets, SingleBar } from 'cli-progress';

/** A bar that shows how far a command is. */
export interface Progress {
  readonly update: (done: number, all: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/** A bar on the standard error if that is a terminal; else nothing. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, format: '{bar} {value} of {total} files', clearOnComplete: true, hideCursor: true, fps: 10 },
    Presets.shades_classic,
  );
  return {
    update(done, all) {
      if (!bar.isActive) bar.start(all, done);
      else bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
