// What a browser shows: TimelineJS, the report, the picture; and what poppler reads in the PDF.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { visit } from "./browser.mjs";
import { check } from "./harness.mjs";

const CLEAN = { errors: [], outside: [] };

const page = (format, file) => `<!DOCTYPE html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/modules/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/modules/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<div id="t" style="width:1200px;height:600px"></div>
<script>window.t = new TL.Timeline("t", new URL("/exports/${format}/${file}", location).href,
  { font: null, language: "id", script_path: "/modules/@knight-lab/timelinejs/dist/js" });</script></html>`;

export async function pages({ name, folder, list }, browser, server) {
  const dated = list.filter(event => event.from || event.to);

  for (const [format, file] of [["timelinejs", "events.json"], ["timelinejs-csv", "events.csv"]]) {
    await check(name(`${format}: TimelineJS shows every dated event`), async () => {
      await writeFile(join(folder, format + ".html"), page(format, file));
      const { page: tab, found } = await visit(browser, `${server.base}/exports/${format}.html`, ".tl-timemarker");
      const shown = await tab.evaluate(() => document.querySelectorAll(".tl-timemarker").length);
      const slides = await tab.evaluate(() => window.t.config.events.map(e => e.text.headline));
      const bad = await tab.evaluate(() => ({ ran: window.jahat ?? null, scripts: document.querySelectorAll("#t script, #t img[onerror]").length }));
      assert.deepEqual(found, CLEAN);
      assert.equal(shown, dated.length);
      assert.equal(slides.length, dated.length);
      assert.deepEqual(bad, { ran: null, scripts: 0 });
      await tab.screenshot({ path: join(folder, format + ".png") });
      await tab.close();
    });
  }

  await check(name("html: the report shows every event, runs nothing, fetches nothing"), async () => {
    const { page: tab, found } = await visit(browser, "file://" + join(folder, "events.html"), "main");
    const seen = await tab.evaluate(() => ({
      articles: document.querySelectorAll("article").length,
      scripts: document.scripts.length,
      lang: document.documentElement.lang,
      ran: window.jahat ?? null,
      broken: [...document.querySelectorAll("a[href^='#']")].filter(a => !document.getElementById(a.getAttribute("href").slice(1))).length,
      wider: document.documentElement.scrollWidth > window.innerWidth,
    }));
    assert.deepEqual(found, CLEAN);
    assert.deepEqual(seen, { articles: list.length, scripts: 0, lang: "id", ran: null, broken: 0, wider: false });
    await tab.screenshot({ path: join(folder, "html.png"), fullPage: true });
    await tab.setViewport({ width: 390, height: 844 });
    assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "fits a phone");
    await tab.screenshot({ path: join(folder, "html-phone.png") });
    await tab.close();
  });

  await check(name("svg: the picture tells its events, and fetches nothing"), async () => {
    const { page: tab, found } = await visit(browser, "file://" + join(folder, "events.svg"), "svg");
    assert.deepEqual(found, CLEAN);
    const seen = await tab.evaluate(() => ({ texts: document.querySelectorAll("text").length,
      events: [...document.querySelectorAll("g[id*='-event-']")].map(g => g.id.replace(/^lane-\d+-event-/, "")), ran: window.jahat ?? null }));
    assert.ok(seen.texts > 0);
    assert.equal(seen.ran, null);
    const ids = new Set(list.map(event => event.id));
    assert.ok(seen.events.length > 0 && seen.events.every(id => ids.has(id)));
    await tab.close();
  });

  await check(name("pdf: poppler reads the titles as text, and embedded fonts"), async () => {
    const file = join(folder, "events.pdf");
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    for (const event of dated) assert.ok(text.includes(event.title.id.slice(0, 9)), event.title.id);
    const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" }).trimEnd().split("\n").slice(2);
    assert.ok(fonts.length > 0);
    for (const font of fonts) assert.match(font, /TrueType|Type 0/);
    for (const font of fonts) assert.match(font, / yes yes yes /, "embedded, subset, with Unicode");
  });
}
