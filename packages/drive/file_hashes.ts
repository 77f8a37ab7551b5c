import { createMD5, createSHA256, type IHasher } from "hash-wasm";
import { ScoutError } from "@scout/wire/error.ts";
import type { DriveFile } from "./resources.ts";

const ALGORITHMS = { md5: createMD5, sha256: createSHA256 };
type Algorithm = keyof typeof ALGORITHMS;

/** The state of checksums, by algorithm, in base64. */
export type HashStates = Partial<Record<Algorithm, string>>;

/**
 * Checksums of a file that can be put away and gone on with by another process. Where Drive tells both, MD5 is
 * computed and compared, for being three times as fast; the SHA-256 is Drive's then, of the same bytes.
 */
export class FileHashes {
  readonly #file: DriveFile;
  readonly #hashers: Map<Algorithm, IHasher>;

  private constructor(file: DriveFile, hashers: Map<Algorithm, IHasher>) {
    this.#file = file;
    this.#hashers = hashers;
  }

  static async begin(file: DriveFile): Promise<FileHashes> {
    const hashers = new Map<Algorithm, IHasher>();
    for (const name of algorithmsFor(file)) hashers.set(name, (await ALGORITHMS[name]()).init());
    return new FileHashes(file, hashers);
  }

  /** Null when what was put away is of other algorithms, or of another version of the library. */
  static async goOn(file: DriveFile, states: HashStates): Promise<FileHashes | null> {
    const hashes = await FileHashes.begin(file);
    for (const [name, hasher] of hashes.#hashers) {
      const state = states[name];
      if (state === undefined) return null;
      try {
        hasher.load(Uint8Array.from(atob(state), (c) => c.charCodeAt(0)));
      } catch {
        return null;
      }
    }
    return hashes;
  }

  update(bytes: Uint8Array): void {
    for (const hasher of this.#hashers.values()) hasher.update(bytes);
  }

  save(): HashStates {
    const states: HashStates = {};
    for (const [name, hasher] of this.#hashers) {
      states[name] = btoa(String.fromCharCode(...hasher.save()));
    }
    return states;
  }

  /** SHA-256 of the whole. @throws ScoutError `drive_checksum_mismatch` when it is not what Drive says */
  finish(): Uint8Array<ArrayBuffer> {
    const { md5Checksum, sha256Checksum } = this.#file;
    const md5 = this.#hashers.get("md5")?.digest("hex");
    const sha256 = this.#hashers.get("sha256")?.digest("hex") ?? sha256Checksum;
    const isOther = md5 !== undefined && md5 !== md5Checksum ||
      sha256Checksum !== undefined && sha256 !== sha256Checksum;
    if (isOther || sha256 === undefined) throw checksumMismatch(this.#file);
    return Uint8Array.from(sha256.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
}

function algorithmsFor({ md5Checksum, sha256Checksum }: DriveFile): Algorithm[] {
  if (md5Checksum === undefined) return ["sha256"];
  return sha256Checksum === undefined ? ["md5", "sha256"] : ["md5"];
}

/** The file was edited while it was read, or the transfer falsified. */
export function checksumMismatch(file: DriveFile): ScoutError {
  return new ScoutError(
    "drive_checksum_mismatch",
    `The bytes of ${file.name} are not what Drive says they are.`,
    { status: 502, hint: "It was edited while it was read, or the transfer was falsified." },
  );
}
