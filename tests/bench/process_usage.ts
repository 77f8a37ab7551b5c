import { readFile } from "node:fs/promises";

/** Linux tells times in /proc in this many ticks a second on every platform Node runs on. */
const TICKS_PER_SECOND = 100;

/** CPU seconds (user and system, all threads) of a process so far; undefined where there is no /proc. */
export async function cpuSeconds(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (stat === undefined) return undefined;
  // the name in parentheses may hold blanks; utime and stime are fields 14 and 15
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident memory of a process in bytes; undefined where there is no /proc. */
export async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Most resident memory seen while a task runs, sampled every 50 ms. */
export async function peakResidentBytes<T>(
  pid: number,
  task: () => Promise<T>,
): Promise<{ peak: number | undefined; value: T }> {
  let peak: number | undefined;
  const sample = async () => {
    const now = await residentBytes(pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const timer = setInterval(() => void sample(), 50);
  try {
    const value = await task();
    await sample();
    return { peak, value };
  } finally {
    clearInterval(timer);
  }
}
