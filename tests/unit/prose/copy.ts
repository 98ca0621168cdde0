import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in which a test may plant an editor's mistake. */
export interface Copy {
  readonly folder: string;
  /** Replaces `from`, which must be there, in a file. */
  readonly edit: (file: string, from: string | RegExp, to: string | ((found: string) => string)) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** What the check prints, and whether it let the content pass. */
  readonly check: () => { passed: boolean; said: string };
  readonly discard: () => void;
}

export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'espoo-'));
  for (const part of ['content', 'src', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'public']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const at = (file: string): string => join(folder, file);
  return {
    folder,
    edit: (file, from, to) => {
      const text = readFileSync(at(file), 'utf8');
      const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
      if (changed === text) throw new Error(`${file} does not hold ${from}: the test plants its mistake nowhere`);
      writeFileSync(at(file), changed);
    },
    write: (file, text) => writeFileSync(at(file), text),
    remove: (file) => rmSync(at(file)),
    check: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/prose/check.ts'], { cwd: folder, encoding: 'utf8' });
      return { passed: status === 0, said: stdout + stderr };
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
