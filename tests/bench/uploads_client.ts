// Senders of small files, in a process of their own: what they cost is not the stack's.
import { Agent, request } from "node:http";
import { daysBefore, payloadText, storeNames } from "./payloads.ts";
import type { UploadsResult, UploadsTask } from "./uploads.ts";

const task = JSON.parse(process.argv[2] ?? "") as UploadsTask;
const options = { set: task.set, stores: storeNames(20), days: daysBefore(new Date(), 30) };
const bodies = Array.from({ length: task.count }, (_, n) => {
  // as people write them: indented
  const text = JSON.stringify(JSON.parse(payloadText(n, options)), null, 2);
  return Buffer.from(
    `--scout\r\nContent-Disposition: form-data; name="file"; filename="${task.set}-${n}.json"\r\n` +
      `Content-Type: application/json\r\n\r\n${text}\r\n--scout--\r\n`,
  );
});
const agent = new Agent({ keepAlive: true, maxSockets: task.senders });
const latenciesMs: number[] = [];
const statuses: Record<string, number> = {};
let staged = 0;
let next = 0;
const start = performance.now();
await Promise.all(Array.from({ length: task.senders }, sendInTurn));
const result: UploadsResult = {
  seconds: (performance.now() - start) / 1000,
  staged,
  statuses,
  latenciesMs,
};
agent.destroy();
console.log(JSON.stringify(result));

async function sendInTurn(): Promise<void> {
  for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
    const sent = performance.now();
    const answer = await post(body);
    latenciesMs.push(performance.now() - sent);
    const status = String(answer["status"] ?? answer["code"]);
    statuses[status] = (statuses[status] ?? 0) + 1;
    staged += Number(answer["staged"] ?? 0);
  }
}

function post(body: Buffer): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const sending = request(`${task.apiUrl}/functions/v1/drive-universal-processor/files`, {
      method: "POST",
      agent,
      headers: {
        authorization: `Bearer ${task.key}`,
        "content-type": "multipart/form-data; boundary=scout",
        "content-length": body.length,
      },
    }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => resolve(JSON.parse(Buffer.concat(pieces).toString())));
    });
    sending.on("error", reject);
    sending.end(body);
  });
}
