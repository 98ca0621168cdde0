import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** The most that the program and all it started held in memory at once, in MB. */
  readonly megabytes: number;
}

const between = 200;

/** Runs a program under this Node and measures it; what it printed is thrown where it fails. Linux only: memory is read from /proc. */
export async function measured(args: readonly string[], cwd: string): Promise<Run> {
  if (!existsSync('/proc/self/status')) throw new Error('Memory is read from /proc, which only Linux has: run the benchmark there');
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => { said = (said + piece).slice(-10_000); });
  let most = 0;
  const look = setInterval(() => { most = Math.max(most, memoryOf(child.pid ?? 0)); }, between);
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: most / 1000 };
}

/** In kB: a process and all that descend from it. */
function memoryOf(root: number): number {
  const all = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
    const status = statusOf(id);
    return status === undefined ? [] : [[Number(id), status] as const];
  }));
  const belongs = (id: number): boolean => id === root || (all.has(id) && belongs(all.get(id)?.parent ?? 0));
  return [...all].reduce((sum, [id, { memory }]) => (belongs(id) ? sum + memory : sum), 0);
}

/** Undefined where the process has ended since it was listed. */
function statusOf(id: string): { parent: number; memory: number } | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: number('PPid'), memory: number('VmRSS') };
  } catch {
    return undefined;
  }
}
