// Notifications at a steady rate, whether or not the earlier ones are answered, in a process of its own: what
// sending costs is not the stack's. As Google does, it repeats what was answered 500, 502, 503 or 504, or not at
// all, later each time.
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

/** What to send, and where to. */
export interface SendTask {
  url: string;
  headers: Record<string, string>;
  /** Of the first notification; the others count on. */
  firstNumber: number;
  rate: number;
  seconds: number;
}

/** What came back. */
export interface SendResult {
  /** From the scheduled time to the first answer. */
  latenciesMs: number[];
  /** First answers by status; 0 where there was none. */
  first: Record<string, number>;
  /** Last answers by status. */
  last: Record<string, number>;
}

const REPEATED = new Set([0, 500, 502, 503, 504]);
const MOST_REPEATS = 6;

const task = JSON.parse(process.argv[2] ?? "") as SendTask;
const agent = new Agent({ keepAlive: true });
const result: SendResult = { latenciesMs: [], first: {}, last: {} };
const began = performance.now();
const flights: Promise<void>[] = [];
for (let n = 0; n < task.rate * task.seconds; n++) {
  const due = began + (n * 1000) / task.rate;
  if (due > performance.now()) await sleep(due - performance.now());
  flights.push(notify(task.firstNumber + n, due));
}
await Promise.all(flights);
agent.destroy();
console.log(JSON.stringify(result));

async function notify(number: number, due: number): Promise<void> {
  let status = await send(number);
  result.latenciesMs.push(performance.now() - due);
  count(result.first, status);
  for (let repeats = 0; repeats < MOST_REPEATS && REPEATED.has(status); repeats++) {
    await sleep(500 * 2 ** repeats * (0.5 + Math.random()));
    status = await send(number);
  }
  count(result.last, status);
}

function count(by: Record<string, number>, status: number): void {
  by[status] = (by[status] ?? 0) + 1;
}

function send(number: number): Promise<number> {
  return new Promise((resolve) => {
    const sending = request(task.url, {
      method: "POST",
      agent,
      headers: {
        ...task.headers,
        "x-goog-message-number": String(number),
        "content-length": 0,
      },
    }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
      response.once("error", () => resolve(0));
    });
    sending.once("error", () => resolve(0));
    sending.end();
  });
}
