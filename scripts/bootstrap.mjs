// Runs on a fresh clone, before anything is installed: plain Node, no dependencies.
// Installs what package-lock.json says when it is not there, then hands over.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [task, ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Scout needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = createHash("sha256").update(readFileSync(`${root}/package-lock.json`)).digest("hex");
const stamp = `${root}/node_modules/.scout-installed`;
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.error("installing dependencies …");
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, which not every
  // registry carries. This installs the locked versions just the same, and leaves the lock file alone.
  const flags = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const install = spawnSync(npm[0], [...npm.slice(1), ...flags], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (install.status !== 0) {
    console.error("!! ALERT: npm install failed; see above. Check the network and try again.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const scripts = { start: "start.ts", test: "check.ts", bench: "bench.ts", deploy: "deploy.ts" };
if (!Object.hasOwn(scripts, task)) {
  console.error(`usage: node scripts/bootstrap.mjs ${Object.keys(scripts).join("|")}`);
  process.exit(2);
}
const child = spawn(process.execPath, ["--import", "tsx", `scripts/${scripts[task]}`, ...args], {
  cwd: root,
  stdio: "inherit",
});
// in a terminal the child gets Ctrl-C itself; a signal sent to this process alone is passed on
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => process.stdin.isTTY || child.kill(signal));
}
child.on("exit", (code, signal) => process.exit(signal ? 1 : code ?? 1));
