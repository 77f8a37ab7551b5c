import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { driveErrors } from "@scout/stack/drive_error.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { setDrift } from "../../scripts/drive_options.ts";
import { createDriveWorld, type DriveWorld, NOTHING_WRONG, SHEET } from "./drive_world.ts";

let db: TestDatabase;
let world: DriveWorld;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  world = await createDriveWorld(db, { mostPerPage: 4, exportBytes: 1000 });
});
afterEach(() => world.stop());

const file = (name: string, content = `${name}\n`, parent = world.folder) =>
  world.drive.items.addFile({ name, parent, content });
const status = async (id: string) =>
  (await world.db
    .sql`select status, removed_as, name from metadata.drive_files where file_id = ${id}`)[0];
const versions = async (id: string) =>
  (await world.db
    .sql`select status from metadata.drive_versions where content_id = ${id} order by noticed_at`)
    .map((row) => row["status"]);
const staged = async () =>
  (await world.db.sql`
    select file_name from staging.universal_file_ingestion where status = 'ingested' order by file_id`)
    .map((row) => row["file_name"]);

/** A call in which no file can be brought. */
async function listOnly(): Promise<void> {
  world.drive.api.inject({ method: "files.download", times: 5, error: driveErrors.backend(503) });
  expect((await world.call()).error).not.toBeNull();
}

describe("a folder", () => {
  test("is swept when it is connected, with all folders in it, and followed from then on", async () => {
    const { items } = world.drive;
    const inner = items.addFolder("2025", world.folder);
    const innermost = items.addFolder("09", inner);
    for (let i = 0; i < 6; i++) file(`${i}.csv`);
    file("in.csv", "a\n", inner);
    file("innermost.csv", "a\n", innermost);
    file("elsewhere.csv", "a\n", items.addFolder("Other", null, [world.key.client_email]));
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const [row] = await world.db.sql`
      select folder from staging.universal_file_ingestion where file_name = 'innermost.csv'`;
    expect(row?.["folder"]).toBe("Sales/2025/09");

    file("later.csv", "b\n", innermost);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await staged()).toHaveLength(9);
  });

  test("whose new files were seen by the sweep are not brought again by the changes", async () => {
    file("a.csv");
    await world.settle();
    await world.db.sql`select metadata.request_drive_sweeps()`;
    await world.settle();
    await world.settle();
    expect(await staged()).toEqual(["a.csv"]);
    expect(world.drive.api.calls.get("files.download")).toBe(1);
    expect([...await world.db.sql`select from metadata.error_log`]).toEqual([]);
  });

  test("that comes with files in it brings them, and one that leaves takes them", async () => {
    const { items } = world.drive;
    await world.settle();
    const outside = items.addFolder("Outside", null, [world.key.client_email]);
    const month = items.addFolder("September", outside);
    const week = items.addFolder("Week 1", month);
    const id = file("w.csv", "a\n", week);
    await world.settle();
    expect(await staged()).toEqual([]);
    items.move(month, world.folder);
    await world.settle();
    expect(await staged()).toEqual(["w.csv"]);
    items.trash(month);
    await world.settle();
    expect(await status(id)).toMatchObject({ status: "removed" });
    items.trash(month, false);
    await world.settle();
    expect(await status(id)).toMatchObject({ status: "wanted" });
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await staged()).toEqual(["w.csv"]);
  });

  test("is taken only in part where its patterns and limits say so", async () => {
    await world.db.sql`
      select metadata.change_drive_source(${world.sourceId},
        '{"include": ["*.csv", "*.xlsx"], "exclude": ["~*"], "max_bytes": 10, "is_recursive": false}')`;
    const inner = world.drive.items.addFolder("inner", world.folder);
    const ids = {
      wanted: file("A.CSV", "a\n"),
      filtered: file("a.txt", "a\n"),
      excluded: file("~lock.csv", "a\n"),
      large: file("large.csv", "0123456789\n"),
      inner: file("inner.csv", "a\n", inner),
    };
    await world.settle();
    expect(await staged()).toEqual(["A.CSV"]);
    expect((await status(ids.filtered))?.["status"]).toBe("filtered");
    expect((await status(ids.excluded))?.["status"]).toBe("filtered");
    expect((await status(ids.large))?.["status"]).toBe("too_large");
    expect(await status(ids.inner)).toBeUndefined();
    await world.db.sql`
      select metadata.change_drive_source(${world.sourceId}, '{"include": null, "max_bytes": null}')`;
    await world.db.sql`select metadata.open_drive_sweep(${world.sourceId}, 'requested')`;
    await world.settle();
    expect((await staged()).toSorted()).toEqual(["A.CSV", "a.txt", "large.csv"]);
    for (const isRecursive of [true, false, true]) {
      await world.db.sql`
        select metadata.change_drive_source(${world.sourceId}, ${
        JSON.stringify({ is_recursive: isRecursive })
      }::text::jsonb)`;
      await world.db.sql`select metadata.open_drive_sweep(${world.sourceId}, 'requested')`;
      await world.settle();
      expect((await status(ids.inner))?.["status"]).toBe(isRecursive ? "wanted" : "removed");
    }
    expect((await staged()).filter((name) => name === "inner.csv")).toHaveLength(1);
  });
});

describe("a shortcut to a folder", () => {
  const outside = (name: string) =>
    world.drive.items.addFolder(name, null, [world.key.client_email]);

  test("is followed as if the folder lay there, from then on too, and left with it", async () => {
    const { items } = world.drive;
    const partner = outside("Partner");
    file("old.csv", "1\n", items.addFolder("2025", partner));
    const link = items.addShortcut("Their sales", world.folder, partner);
    await world.settle();
    expect(await staged()).toEqual(["old.csv"]);
    const [row] = await world.db.sql`select folder from staging.universal_file_ingestion`;
    expect(row?.["folder"]).toBe("Sales/Their sales/2025");
    expect((await status(link))?.["status"]).toBe("linked_folder");

    const later = file("later.csv", "2\n", partner);
    items.edit(later, "3\n");
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    items.remove(link);
    await world.settle();
    expect(await status(later)).toMatchObject({ status: "removed", removed_as: "moved_out" });
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    items.addShortcut("Back", world.folder, partner);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    // known versions are not read again
    expect(await staged()).toHaveLength(2);
  });

  test("that leads in a circle, or to what is followed anyway, adds nothing", async () => {
    const { items } = world.drive;
    const [one, two] = [outside("One"), outside("Two")];
    file("one.csv", "1\n", one);
    file("two.csv", "2\n", two);
    const entry = items.addShortcut("to one", world.folder, one);
    items.addShortcut("to two", one, two);
    items.addShortcut("to one again", two, one);
    items.addShortcut("home", two, world.folder);
    await world.settle();
    expect((await staged()).toSorted()).toEqual(["one.csv", "two.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    await world.db.sql`select metadata.request_drive_sweeps()`;
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);

    // the way in now lies in what it leads to: nothing of it can be reached any more
    items.move(entry, two);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const [left] = await world.db
      .sql`select count(*)::int as n from metadata.drive_files where status <> 'removed'`;
    expect(left?.["n"]).toBe(0);
  });

  test("that leads to what it lies in, or to what lies around the source, ends too", async () => {
    const { items } = world.drive;
    const around = outside("Around");
    const inner = items.addFolder("Inner", around);
    file("inner.csv", "1\n", inner);
    file("around.csv", "2\n", around);
    const entry = items.addShortcut("to inner", world.folder, inner);
    const back = items.addShortcut("to around", inner, around);
    items.move(world.folder, around);
    await world.settle();
    await world.db.sql`select metadata.request_drive_sweeps()`;
    await world.settle();
    expect((await staged()).toSorted()).toEqual(["around.csv", "inner.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    const later = file("later.csv", "3\n", inner);
    await world.settle();
    items.remove(back);
    await world.settle();
    expect((await status(later))?.["status"]).toBe("wanted");
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    // it is reached by its own folder too, which a shortcut leads to
    items.addShortcut("to around", world.folder, around);
    await world.settle();
    items.remove(entry);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect((await status(later))?.["status"]).toBe("wanted");
  });

  test("that breaks is told, and mends itself", async () => {
    const { items } = world.drive;
    const partner = outside("Partner");
    const id = file("a.csv", "1\n", partner);
    const link = items.addShortcut("Partner", world.folder, partner);
    const second = items.addShortcut("The same", world.folder, partner);
    await world.settle();
    items.remove(link);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect((await status(id))?.["status"]).toBe("wanted");
    items.trash(partner);
    await world.settle();
    expect((await status(second))?.["status"]).toBe("broken_shortcut");
    expect((await status(id))?.["status"]).toBe("removed");
    items.trash(partner, false);
    await world.settle();
    expect((await status(second))?.["status"]).toBe("linked_folder");
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("of another drive is told, because that one's changes are told there", async () => {
    const { items } = world.drive;
    const drive = items.addSharedDrive("Elsewhere", [world.key.client_email]);
    file("far.csv", "1\n", drive);
    const link = items.addShortcut("far", world.folder, drive);
    await world.settle();
    expect(await staged()).toEqual([]);
    expect((await status(link))?.["status"]).toBe("linked_elsewhere");
    await world.connect(drive, "Far", {}, drive);
    await world.settle();
    expect(await staged()).toEqual(["far.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });
});

test("how a change of columns is treated is told per folder", async () => {
  await setDrift(world.db.sql, "Sales", "freeze");
  const policies = await world.db.sql`
    select (metadata.file_policy('drive', folder, 'a.csv')).on_added as p
    from unnest(array['Sales', 'Sales/2025/09', 'Other']) f (folder)`;
  expect(policies.map((row) => row["p"])).toEqual(["freeze", "freeze", "evolve"]);
});

test("a time zone that there is not is refused", async () => {
  await expect(world.connect(world.folder, "Sales", { timezone: "Asia/Manilla" }))
    .rejects.toThrow("there is no time zone Asia/Manilla");
});

test("of a folder within another that is connected too, what was told of the inner one counts", async () => {
  const inner = world.drive.items.addFolder("Products", world.folder);
  await world.connect(inner, "Products", { dataset: "products" });
  file("p.csv", "1\n", inner);
  file("s.csv", "1\n");
  await world.settle();
  const rows = await world.db.sql`
    select f.file_name, f.folder, q.options from staging.universal_file_ingestion f join metadata.file_queue q using (file_id)
    order by 1`;
  expect([...rows]).toEqual([
    { file_name: "p.csv", folder: "Products", options: { dataset: "products" } },
    { file_name: "s.csv", folder: "Sales", options: {} },
  ]);
});

describe("a file", () => {
  test("that is renamed or moved within is the same file, and not read again", async () => {
    const id = file("a.csv");
    await world.settle();
    world.drive.items.rename(id, "b.csv");
    world.drive.items.move(id, world.drive.items.addFolder("2025", world.folder));
    await world.settle();
    expect(await status(id)).toMatchObject({ status: "wanted", name: "b.csv" });
    expect(await versions(id)).toEqual(["queued"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that is renamed while it waits is staged once, under its new name", async () => {
    const id = file("a.csv");
    await listOnly();
    world.drive.items.rename(id, "b.csv");
    await world.settle();
    expect(await staged()).toEqual(["b.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("of the name of another is another", async () => {
    file("same.csv", "1\n");
    file("same.csv", "2\n");
    await world.settle();
    expect(await staged()).toEqual(["same.csv", "same.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that is put in the bin, moved out or deleted is marked, and its rows stay", async () => {
    const { items } = world.drive;
    const outside = items.addFolder("Outside", null, [world.key.client_email]);
    const [binned, moved, deleted] = [file("b.csv"), file("m.csv"), file("d.csv")];
    await world.settle();
    items.trash(binned);
    items.move(moved, outside);
    items.remove(deleted);
    await world.settle();
    expect((await status(binned))?.["removed_as"]).toBe("trashed");
    expect((await status(moved))?.["removed_as"]).toBe("moved_out");
    expect((await status(deleted))?.["removed_as"]).toBe("deleted");
    await world.db.sql`call silver.promote()`;
    const [sales] = await world.db.sql`select count(*)::int as n from silver.transactions_cleaned`;
    expect(sales?.["n"]).toBe(3);
    items.trash(binned, false);
    items.move(moved, world.folder);
    await world.settle();
    expect((await staged()).toSorted()).toEqual(["b.csv", "d.csv", "m.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("whose source says so takes its rows with it, and brings them back", async () => {
    await world.db
      .sql`select metadata.change_drive_source(${world.sourceId}, '{"on_removed": "roll_back"}')`;
    const id = file("a.csv", "x\ny\n");
    file("stays.csv", "z\n");
    await world.settle();
    const sales = async () => {
      await world.db.sql`call silver.promote()`;
      return (await world.db.sql`
        select string_agg(product_name, '' order by product_name) as p from silver.transaction_items`)[
        0
      ]?.["p"];
    };
    expect(await sales()).toBe("xyz");
    world.drive.items.trash(id);
    await world.settle();
    expect(await sales()).toBe("z");
    world.drive.items.trash(id, false);
    await world.settle();
    expect(await sales()).toBe("xyz");
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that is removed before it was brought is never staged; restored, it is", async () => {
    const id = file("a.csv");
    await listOnly();
    expect(await versions(id)).toEqual(["wanted"]);
    world.drive.items.trash(id);
    await world.db.sql`update metadata.circuit_breakers set open_until = now()`;
    await world.call();
    expect(await versions(id)).toEqual(["withdrawn"]);
    world.drive.items.trash(id, false);
    await world.settle();
    expect(await staged()).toEqual(["a.csv"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("edited twice within a second is staged in its last version", async () => {
    const id = file("a.csv", "1\n");
    await world.settle();
    world.drive.items.edit(id, "2\n");
    world.drive.items.edit(id, "3\n");
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await versions(id)).toEqual(["queued", "queued"]);
  });

  test("edited while it is downloaded is read again", async () => {
    const id = file("a.csv", "1\n");
    world.drive.api.inject({
      method: "files.download",
      times: 1,
      before: () => world.drive.items.edit(id, "2\n"),
    });
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await versions(id)).toEqual(["superseded", "queued"]);
    expect(await staged()).toEqual(["a.csv"]);
  });

  test("is recorded and not retried where it holds no table", async () => {
    const { items } = world.drive;
    const doc = items.addFile({
      name: "Minutes",
      parent: world.folder,
      mimeType: "application/vnd.google-apps.document",
      content: "words",
    });
    const photo = items.addFile({ name: "shop.jpg", parent: world.folder, mimeType: "image/jpeg" });
    await world.settle();
    expect((await status(doc))?.["status"]).toBe("not_tabular");
    expect((await status(photo))?.["status"]).toBe("not_tabular");
    expect(world.drive.api.calls.get("files.export")).toBeUndefined();
    expect(await world.verdict()).toMatchObject({ unproven: [], missing: ["shop.jpg"] });
  });

  test("that is a native sheet is exported, by its link where it is too large for an export", async () => {
    const { items } = world.drive;
    items.addFile({ name: "Small", parent: world.folder, mimeType: SHEET, content: "small\n" });
    const large = items.addFile({
      name: "Large",
      parent: world.folder,
      mimeType: SHEET,
      content: "x".repeat(1500),
    });
    await world.settle();
    expect((await staged()).toSorted()).toEqual(["Large.xlsx", "Small.xlsx"]);
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    items.edit(large, "y".repeat(1600));
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that a shortcut leads to is followed, and staged once however many do", async () => {
    const { items } = world.drive;
    const outside = items.addFolder("Outside", null, [world.key.client_email]);
    const target = file("target.csv", "1\n", outside);
    const first = items.addShortcut("one", world.folder, target);
    items.addShortcut("two", world.folder, target);
    const hidden = file("hidden.csv", "1\n", items.addFolder("Private", null));
    const broken = items.addShortcut("broken", world.folder, hidden);
    await world.settle();
    expect(await staged()).toEqual(["target.csv"]);
    expect((await status(broken))?.["status"]).toBe("broken_shortcut");
    items.edit(target, "2\n");
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    items.remove(target);
    await world.settle();
    expect((await status(first))?.["status"]).toBe("broken_shortcut");
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that is moved to another shared drive is the same file there", async () => {
    const { items } = world.drive;
    const here = items.addSharedDrive("Here", [world.key.client_email]);
    const there = items.addSharedDrive("There", [world.key.client_email]);
    await world.connect(here, "Here", {}, here);
    await world.connect(there, "There", {}, there);
    const id = file("a.csv", "1\n", here);
    await world.settle();
    items.move(id, there);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(await staged()).toEqual(["a.csv"]);
    const rows = await world.db.sql`
      select s.name, f.status from metadata.drive_files f join metadata.drive_sources s on s.id = f.source_id order by 1`;
    expect([...rows]).toEqual([{ name: "Here", status: "removed" }, {
      name: "There",
      status: "wanted",
    }]);
  });

  test.each([
    ["is gone on with by the next", false],
    ["and is edited then, begins anew", true],
  ])("that is too long for the time of a call %s", async (_, isEdited) => {
    const id = file("long.csv", `${"long ".repeat(2_600_000)}\n`);
    const ranges: (string | null)[] = [];
    const { fetch } = world.deps;
    world.deps.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.url.includes("alt=media")) ranges.push(request.headers.get("range"));
      return await fetch!(request);
    };
    world.drive.api.inject({
      method: "files.download",
      times: 1,
      before: () => void (world.clock.scout += 80_000),
    });
    expect((await world.call()).more).toBe(true);
    world.clock.scout = 0;
    const [kept] = await db.sql`
      select upload_bytes::int as bytes, attempts, lease_id from metadata.drive_versions where content_id = ${id}`;
    expect(kept).toEqual({ bytes: 6 * 1024 * 1024, attempts: 0, lease_id: null });
    if (isEdited) world.drive.items.edit(id, `${"other ".repeat(1_400_000)}\n`);
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
    expect(ranges).toEqual([null, isEdited ? null : `bytes=${6 * 1024 * 1024}-`]);
  });

  test("whose upload Storage has forgotten begins anew", async () => {
    const id = file("long.csv", `${"long ".repeat(1_400_000)}\n`);
    await world.call({ listOnly: true });
    await db.sql`
      update metadata.drive_versions
      set upload_id = 'forgotten', upload_bytes = 6291456, upload_hashes = '{"md5": "AAAA"}' where content_id = ${id}`;
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });

  test("that is too long for a call is left to a worker", async () => {
    await world.setting("drive_download_bytes", 3);
    const id = file("long.csv", "0123456789\n");
    await world.settle();
    expect(await versions(id)).toEqual(["needs_worker"]);
    expect((await world.verdict()).unproven).toEqual(["Sales"]);
    await world.call({ isWorker: true });
    await world.settle();
    expect(await world.verdict()).toEqual(NOTHING_WRONG);
  });
});
