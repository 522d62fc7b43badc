// Sources and reports in text: citation.js and pandoc.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { check } from "./harness.mjs";

const pandoc = (...words) => execFileSync("pandoc", words, { encoding: "utf8", maxBuffer: 1 << 26 });

export async function citations({ name, folder, read, list, articles }) {
  for (const format of ["csl", "bibtex", "ris"]) {
    await check(name(`${format}: citation.js finds every source`), async () => {
      plugins.config.get("@bibtex").parse.strict = false;
      const cite = new Cite(await read("events." + format));
      assert.equal(cite.data.length, articles.size);
      assert.equal(new Set(cite.data.map(item => item.id)).size, articles.size);
    });
  }

  const dates = new Map();
  for (const [format, reader] of [["csl", "csljson"], ["bibtex", "biblatex"]]) {
    await check(name(`${format}: pandoc finds every source and its day`), async () => {
      const items = JSON.parse(pandoc("--from", reader, "--to", "csljson", join(folder, "events." + format)));
      assert.equal(items.length, articles.size);
      for (const item of items) assert.equal(item.type, item["container-title"] ? "article-newspaper" : "webpage", item.id);
      dates.set(format, items.map(item => item.issued?.["date-parts"]?.[0].join("-") ?? "").sort());
      assert.deepEqual(dates.get(format), dates.get("csl"));
    });
  }

  await check(name("md: pandoc makes a page of it with every event and every source as a footnote"), async () => {
    const html = pandoc("--from", "commonmark_x", "--to", "html", join(folder, "events.md"));
    for (const event of list) assert.ok(html.includes(`<code>${event.id}</code>`), event.id);
    assert.equal(new Set([...html.matchAll(/ id="fn(\d+)"/g)].map(match => match[1])).size > 0, true);
    for (const id of articles) assert.ok(html.includes(`<code>${id}</code>`), id);
    assert.doesNotMatch(html, /<script|<img[^>]+onerror|href="javascript:|src="http/i);
  });
}
