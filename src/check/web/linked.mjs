// Linked data: jsonld.js, and the vocabulary of schema.org as the package schema-dts carries it.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import jsonld from "jsonld";
import { check } from "./harness.mjs";

const SCHEMA = "http://schema.org/";
const OWN = "https://linimasa.id/ns#";
const vocabulary = await readFile(new URL("node_modules/schema-dts/dist/schema.d.ts", import.meta.url), "utf8");
/** Properties and types, as the package schema-dts was made from schema.org's definitions. */
const known = new Set([...vocabulary.matchAll(/^\s+"(\w+)"\?: |"@type": "(\w+)"/gm)].map(([, property, type]) => property ?? type));
/** What the context at schema.org says of the terms that are used; nothing is fetched. */
const CONTEXT = { "@context": { "@vocab": SCHEMA, eventStatus: { "@type": "@id" }, url: { "@type": "@id" } } };

async function documentLoader(url) {
  assert.match(url, /^https:\/\/schema\.org/);
  return { contextUrl: null, documentUrl: url, document: CONTEXT };
}

const value = (node, property) => node[property]?.[0]["@value"] ?? "";

export async function linked({ name, read, list, articles }) {
  await check(name("jsonld: jsonld.js finds every event, in schema.org's own words"), async () => {
    const nodes = await jsonld.expand(JSON.parse(await read("events.jsonld")), { documentLoader });
    const graph = nodes.flatMap(node => node["@graph"] ?? [node]);
    const typed = type => graph.filter(node => node["@type"]?.includes(SCHEMA + type));
    assert.deepEqual(typed("Event").map(node => [value(node, SCHEMA + "identifier"), value(node, OWN + "status")]),
      list.map(event => [event.id, event.status]));
    assert.equal(typed("NewsArticle").length, articles.size);
    const unknown = new Set();
    (function look(node) {
      if (Array.isArray(node)) return node.forEach(look);
      if (node === null || typeof node !== "object") return;
      for (const [key, inner] of Object.entries(node)) {
        const terms = key === "@type" ? [inner].flat() : [key];
        terms.filter(term => term.startsWith(SCHEMA) && !known.has(term.slice(SCHEMA.length))).forEach(term => unknown.add(term));
        look(inner);
      }
    })(graph);
    assert.deepEqual([...unknown], []);
  });
}
