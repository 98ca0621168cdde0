import type { TestEvent } from 'node:test/reporters';

/** A reporter that waits for one failure: it is enough to know that a fault is seen. */
export default async function* firstFailure(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:fail') continue;
    process.stdout.write(`${(data as { name: string }).name}\n`);
    process.exit(1);
  }
  yield '';
}
