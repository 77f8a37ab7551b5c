import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest files, longest first. One that begins late is run alone while the other cores wait for it. */
const LONGEST = [
  "tests/faults/torture.test.ts",
  "tests/e2e/start.test.ts",
  "tests/e2e/deploy.test.ts",
  "packages/stack/postgres.test.ts",
  "packages/device/kill.test.ts",
  "tests/faults/drive_kill.test.ts",
  "tests/files/processor.test.ts",
];

/** Begins with the longest files, whatever is remembered of earlier runs: a fresh clone remembers nothing. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const at = LONGEST.indexOf(relative(project.config.root, moduleId).replaceAll("\\", "/"));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
