/** Shows how far a long job has come: bars on a terminal, plain lines elsewhere. */
import cliProgress from 'cli-progress';

/** A share of a stage after which a plain line is printed. */
const LINE_STEP = 0.25;

export type Progress = {
  /** @param stage what is being done, e.g. "Embedding sentences"; a new one ends the last */
  update(args: { stage: string; done: number; total: number }): void;
  /** Leaves the terminal as it should be; call it on failure too. */
  stop(): void;
};

/**
 * @param log prints one line
 * @param isTerminal whether a bar can be drawn; by default whether standard error is a terminal
 */
export function createProgress({
  log,
  isTerminal = process.stderr.isTTY === true,
}: {
  log: (line: string) => void;
  isTerminal?: boolean;
}): Progress {
  return isTerminal ? bars() : lines(log);
}

function bars(): Progress {
  let current: { stage: string; bar: cliProgress.SingleBar } | undefined;
  return {
    update({ stage, done, total }) {
      if (current?.stage !== stage) {
        current?.bar.stop();
        const format = `${stage.padEnd(22)} [{bar}] {percentage}% · {value}/{total} · {eta_formatted} left`;
        const bar = new cliProgress.SingleBar(
          { format, hideCursor: true },
          cliProgress.Presets.shades_classic,
        );
        bar.start(total, done);
        current = { stage, bar };
      }
      current.bar.update(done);
    },
    stop() {
      current?.bar.stop();
      current = undefined;
    },
  };
}

function lines(log: (line: string) => void): Progress {
  let stageNow = '';
  let nextShare = 0;
  return {
    update({ stage, done, total }) {
      if (stage !== stageNow) {
        stageNow = stage;
        nextShare = 0;
      }
      const share = total === 0 ? 1 : done / total;
      if (share < nextShare) return;
      log(`${stage}: ${done} of ${total}`);
      nextShare =
        share >= 1 ? Number.POSITIVE_INFINITY : Math.floor(share / LINE_STEP) * LINE_STEP + LINE_STEP;
    },
    stop() {},
  };
}
