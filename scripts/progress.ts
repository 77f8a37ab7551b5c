/** One line that is written over and over on a terminal, and once a second elsewhere. */
export interface ProgressLine {
  show(text: string): void;
  end(): void;
}

/** A progress line on a stream: in place on a terminal, line by line in a log. */
export function progressLine(
  stream: NodeJS.WriteStream,
  now: () => number = Date.now,
): ProgressLine {
  let shownAt = 0;
  let last = "";
  return {
    show(text) {
      last = text;
      if (stream.isTTY) {
        stream.write(`\r${text}\x1b[K`);
      } else if (now() - shownAt >= 1000) {
        shownAt = now();
        stream.write(`${text}\n`);
      }
    },
    end() {
      if (stream.isTTY && last) stream.write("\n");
    },
  };
}
