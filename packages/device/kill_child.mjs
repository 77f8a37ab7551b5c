// @ts-check
// What kill.test.ts kills: adds numbered sales as fast as they are kept, and says so for each one.
// Arguments: folder, API, token, generation, how many (0: only send what is left).
import process from "node:process";
import { openSpool } from "./scout_device.mjs";

const [dir = "", url = "", token = "", generation = "", count = "0"] = process.argv.slice(2);

const spool = await openSpool({
  dir,
  url,
  token,
  segmentBytes: 2000,
  sealAfterMs: 10,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))),
});
process.stdout.write("open\n");
const sending = spool.run();
for (let n = 1; n <= Number(count);) {
  // a few at a time, so that they share an fsync
  const group = Array.from({ length: 5 }, () => n++);
  await Promise.all(group.map(async (number) => {
    await spool.add({ transactionId: `${generation}-${number}`, pad: "x".repeat(number % 90) });
    process.stdout.write(`${number}\n`);
  }));
}
spool.finish();
await sending;
await spool.close();
process.exit(spool.stats().setAside);
