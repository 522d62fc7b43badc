// Tables and networks: papaparse, Frictionless, EDTF, graphology.
import { strict as assert } from "node:assert";
import { join } from "node:path";
import datapackage from "datapackage";
import { parse as parseEdtf } from "edtf";
import graphology from "graphology";
import gexf from "graphology-gexf";
import Papa from "papaparse";
import { check } from "./harness.mjs";

const told = event => [event.id, event.date ?? "", event.status];
const row = cells => [cells.event_id, cells.date, cells.status];

export async function tables({ name, folder, read, list }) {
  for (const [format, options] of [["csv", {}], ["tsv", { delimiter: "\t", quoteChar: "\0" }]]) {
    await check(name(`${format}: papaparse finds every event with its date and status`), async () => {
      const { data, errors } = Papa.parse((await read("events." + format)).replace(/\r?\n$/, ""), { header: true, ...options });
      assert.deepEqual(errors, []);
      assert.deepEqual(data.map(row), list.map(told));
      for (const value of data.flatMap(Object.values)) assert.doesNotMatch(value, /^[=+@-]/);
      for (const { edtf } of data) if (edtf) parseEdtf(edtf, { level: 2 });
    });
  }

  const descriptor = async () => JSON.parse(await read("tables/datapackage.json"));
  const basePath = join(folder, "tables");

  await check(name("tables: Frictionless package, schema, types and keys"), async () => {
    const pack = await datapackage.Package.load(await descriptor(), { basePath, strict: true });
    assert.ok(pack.valid, String(pack.errors));
    const rows = {};
    for (const resource of pack.resources) {
      rows[resource.name] = await resource.read({ keyed: true, relations: true });
    }
    assert.deepEqual(rows.events.map(row).map(cells => cells.map(cell => cell ?? "")), list.map(told));
    assert.equal(rows.claims.length, list.reduce((sum, event) => sum + event.claims.length, 0));
    assert.equal(rows.participants.length, list.reduce((sum, event) => sum + event.participants.length, 0));
  });

  await check(name("tables: every EDTF is one"), async () => {
    const pack = await datapackage.Package.load(await descriptor(), { basePath });
    const rows = await pack.getResource("claims").read({ keyed: true });
    const values = rows.map(claim => claim.edtf).filter(Boolean);
    assert.ok(values.length > 0);
    for (const value of values) parseEdtf(value, { level: 2 });
  });

  await check(name("gexf: graphology finds every name, and every pair by its number of events"), async () => {
    const graph = gexf.parse(graphology, await read("events.gexf"));
    const names = new Set(list.flatMap(event => event.participants.map(p => p.kind + p.name)));
    assert.equal(graph.order, names.size);
    const pairs = new Map();
    for (const event of list) {
      const together = [...new Set(event.participants.map(p => p.kind[0] + ":" + p.name))].sort();
      together.forEach((a, i) => together.slice(i + 1).forEach(b => pairs.set(a + "|" + b, (pairs.get(a + "|" + b) ?? 0) + 1)));
    }
    assert.equal(graph.size, pairs.size);
    graph.forEachEdge((edge, { weight }, source, target) => {
      assert.equal(weight, pairs.get([source, target].sort().join("|")), `${source} and ${target}`);
    });
  });
}
