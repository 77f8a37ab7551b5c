import { describe, expect, test } from "vitest";
import type { Catalog, CatalogFunction } from "./catalog.ts";
import { columnLineage } from "./column_lineage.ts";
import { plpgsqlStatements } from "./plpgsql_statements.ts";

const RELATIONS = new Map([
  ["s.sale", ["id", "store", "amount", "cost"]],
  ["s.line", ["sale_id", "product", "price", "tags"]],
  ["g.total", ["store", "amount", "sales"]],
]);

/** Edges of one view, as `column: sources`. */
async function view(definition: string, columns: string[], functions: CatalogFunction[] = []) {
  const catalog: Catalog = {
    relations: new Map([...RELATIONS, ["v.v", columns]]),
    views: [{ name: "v.v", definition }],
    functions,
    declared: [],
  };
  const { edges } = await columnLineage(catalog);
  return Object.fromEntries(
    edges.filter((e) => e.via === "v.v").map((e) => [e.target.slice(4), e.sources.join(" ")]),
  );
}
async function body(code: string, language: "sql" | "plpgsql" = "plpgsql", columns: string[] = []) {
  const f: CatalogFunction = { name: "f.f", language, body: code, columns };
  return await columnLineage({ relations: RELATIONS, views: [], functions: [f], declared: [] });
}

describe("views", () => {
  test.each<[string, string, string[], Record<string, string>]>([
    [
      "columns, expressions, and filters that are no sources",
      "select amount - cost as profit, store from s.sale where id > 5 order by id",
      ["profit", "store"],
      { profit: "s.sale.amount s.sale.cost", store: "s.sale.store" },
    ],
    [
      "joins, aliases and stars",
      "select l.*, x.store from s.sale x join s.line l on l.sale_id = x.id",
      ["sale_id", "product", "price", "tags", "store"],
      {
        sale_id: "s.line.sale_id",
        product: "s.line.product",
        price: "s.line.price",
        tags: "s.line.tags",
        store: "s.sale.store",
      },
    ],
    [
      "CTEs that rename, and one that hides another's name",
      "with a (n) as (select store from s.sale), b as (with a as (select product as n from s.line) select n from a) select a.n, b.n as m from a, b",
      ["n", "m"],
      { n: "s.sale.store", m: "s.line.product" },
    ],
    [
      "unions, by position",
      "select store as x from s.sale union all select product from s.line",
      ["x"],
      { x: "s.line.product s.sale.store" },
    ],
    [
      "recursion",
      "with recursive r (n) as (select id from s.sale union select n + 1 from r) select n from r",
      ["n"],
      {
        n: "s.sale.id",
      },
    ],
    [
      "subqueries that look outside",
      "select (select sum(l.price) from s.line l where l.sale_id = x.id) as total from s.sale x",
      ["total"],
      { total: "s.line.price" },
    ],
    [
      "lateral functions",
      "select t.tag from s.line l cross join lateral unnest(l.tags) as t (tag)",
      ["tag"],
      { tag: "s.line.tags" },
    ],
    ["counts of rows", "select store, count(*) as n from s.sale group by store", ["store", "n"], {
      store: "s.sale.store",
      n: "s.sale.*",
    }],
    [
      "choices: results, not conditions",
      "select case when cost > 0 then amount end as a from s.sale",
      ["a"],
      { a: "s.sale.amount" },
    ],
    ["windows", "select rank() over (order by amount) as r from s.sale", ["r"], {
      r: "s.sale.amount",
    }],
    ["values beside tables", "select v.x, s.id from s.sale s, (values (1)) v (x)", ["x", "id"], {
      id: "s.sale.id",
    }],
  ])("%s", async (_, definition, columns, expected) => {
    expect(await view(definition, columns)).toEqual(expected);
  });

  test("functions with columns of their own", async () => {
    const f: CatalogFunction = {
      name: "s.per_store",
      language: "sql",
      body: "select store, sum(amount) from s.sale group by store",
      columns: ["store", "total"],
    };
    expect(await view("select p.total * 2 as t from s.per_store() p", ["t"], [f]))
      .toEqual({ t: "s.per_store().total" });
  });
});

describe("functions", () => {
  test("what they write, through CTEs that write, and what they return", async () => {
    const { edges, unfollowed } = await body(
      `declare v_n bigint;
      begin
        -- insert into s.sale is only said here; so is 'this;'
        with moved as (
          insert into g.total as t (store, amount)
          select s.store, sum(s.amount) from s.sale s where s.store <> ';' group by s.store
          on conflict (store) do update set amount = excluded.amount, sales = t.sales + 1
          returning t.store
        )
        select count(*) into v_n from moved;
        if v_n = 0 then
          raise exception 'none; at all';
        end if;
        for v_n in select id from s.sale loop
          update g.total t set sales = l.price from s.line l where l.sale_id = v_n;
        end loop;
        return query select x.store from s.sale x;
      end`,
      "plpgsql",
      ["shop"],
    );
    expect(unfollowed).toEqual([]);
    expect(edges.map((e) => `${e.target} < ${e.sources.join(" ")}`)).toEqual([
      "f.f().shop < s.sale.store",
      "g.total.amount < s.sale.amount",
      "g.total.sales < g.total.sales s.line.price",
      "g.total.store < s.sale.store",
    ]);
  });
  test("through variables, row by row", async () => {
    const { edges } = await body(
      `declare
        v_sales s.sale[] := array(select x from s.sale x where x.id > 1);
        v_price numeric;
      begin
        select max(l.price) into v_price from s.line l;
        insert into g.total (store, amount, sales)
        select v.store, v.amount, v_price from unnest(v_sales) v;
      end`,
    );
    expect(edges.map((e) => `${e.target} < ${e.sources.join(" ")}`)).toEqual([
      "g.total.amount < s.sale.amount",
      "g.total.sales < s.line.price",
      "g.total.store < s.sale.store",
    ]);
  });
  test("what is made at run time, or cannot be read, is told", async () => {
    const { unfollowed } = await body(
      `begin execute format('drop table %I', 'x'); select from from s.sale; end`,
    );
    expect(unfollowed.map((u) => u.reason)).toEqual([
      "made at run time",
      expect.stringContaining("syntax error"),
    ]);
  });
});

test("statements are taken out of plpgsql", () => {
  expect(
    plpgsqlStatements(`
    declare
      a text := 'begin ';
    begin
      perform f(1); a := (select 'x;y'); v_x[1] := 2;
      insert into t (a) values (1) returning id into a, b.c;
      if a then return a || 'b'; elsif exists (select 1) then null; else return; end if;
    exception when others then
      get stacked diagnostics a = message_text;
    end`).map(({ sql }) => sql),
  ).toEqual([
    "select 'begin '",
    "select f(1)",
    "select (select 'x;y')",
    "select 2",
    "insert into t (a) values (1) returning id",
    "select a || 'b'",
  ]);
});
