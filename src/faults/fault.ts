/** What is wrong in an editor's file, where, and what to write instead. */
export interface Fault {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly wrong: string;
  readonly remedy: string;
}

export const fault = (file: string, line: number, wrong: string, remedy: string): Fault => ({ file, line, wrong, remedy });

/** Each fault on a line as editors' tools recognise it, `file:line  what is wrong`, and under it what to write. */
export const report = (faults: readonly Fault[]): string =>
  faults.map(({ file, line, wrong, remedy }) => `${file}:${line}  ${wrong}\n    → ${remedy}`).join('\n');

/** "a, b, c" for the remedies that list what is allowed. */
export const listed = (allowed: readonly string[]): string => allowed.join(', ');

/** Runs a command of editors and translators: what stops it is said in a sentence, without the way through our code. */
export function plainly(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { message } = error as Error;
    // A mistake of ours is to be found by its stack.
    if (!(error instanceof Error) || (/^(?:Type|Reference|Range)Error$/.test(error.constructor.name) && !('code' in error))) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}
