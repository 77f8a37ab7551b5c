import { join } from "node:path";
import { dataFolder } from "./connection.ts";

/** The folder that stands for Google Drive under npm start. */
export function driveFolder(): string {
  return join(dataFolder(), "drive");
}
