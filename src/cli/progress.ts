import { Presets, SingleBar } from 'cli-progress';

/** How far a command is. */
export interface Progress {
  readonly update: (done: number, all: number) => void;
  /** Takes the bar away and says in words where it stood: ` after 3 of 10 files`; nothing before the first file. */
  readonly stop: () => string;
}

/** Shows a bar if the stream is a terminal. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {value} of {total} files',
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: false,
      fps: 10,
    },
    Presets.shades_classic,
  );
  let place = '';
  let isShown = false;
  return {
    update(done, all) {
      place = ` after ${done} of ${all} files`;
      if (!stream.isTTY) return;
      if (isShown) bar.update(done);
      else bar.start(all, done);
      isShown = true;
    },
    stop() {
      if (isShown) bar.stop();
      isShown = false;
      return place;
    },
  };
}
