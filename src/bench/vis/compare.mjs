// Plays the steps that the Java benchmark wrote in vis-timeline, and prints its frame times in the same columns.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const [size, file] = process.argv.slice(2);
const limit = Number(process.env.LIMIT ?? 60_000);
const data = JSON.parse(readFileSync(file, 'utf8'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  protocolTimeout: 6 * limit,
  args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--allow-file-access-from-files',
    '--js-flags=--max-old-space-size=3000'],
});

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const line = (what, values) =>
  console.log([Number(size).toLocaleString('en'), 'vis-timeline', what,
    ...[0.5, 0.95, 0.99].map(q => quantile(values, q).toFixed(2))].join(' | '));

async function run(name, lanes, cluster) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 800 });
  await page.goto(pathToFileURL(resolve('page.html')).href);
  const steps = data.steps.filter(step => step.lanes === lanes).map(step => [step.from, step.to]);
  const groups = lanes === 'ALL' ? [] : data.groups;
  const events = data.events.map(event => groups.length ? event : { ...event, group: undefined });
  await page.evaluate((json) => { window.data = JSON.parse(json); }, JSON.stringify({ events, groups }));
  const stop = new Promise((_, reject) => setTimeout(() => reject(new Error('no picture')), 4 * limit).unref());
  try {
    const first = await Promise.race([
      page.evaluate((range, cluster) => first(window.data, range, cluster), steps[0], cluster), stop]);
    console.log([Number(size).toLocaleString('en'), 'vis-timeline', `${name}: first picture ms`, first.toFixed(0)].join(' | '));
    const played = await Promise.race([page.evaluate((windows, limit) => play(windows, limit), steps, limit), stop]);
    line(`${name}: whole frame, ${played.frames.length} of ${steps.length}`, played.frames);
    line(`${name}: script`, played.script);
  } catch (error) {
    console.log([Number(size).toLocaleString('en'), 'vis-timeline', `${name}: gave up after ${4 * limit / 1000} s`, error.message].join(' | '));
  }
  await page.close({ runBeforeUnload: false }).catch(() => {});
}

await run('one lane, clustered', 'ALL', true);
await run('one lane', 'ALL', false);
await run('people, clustered', 'PERSON', true);
await browser.close();
process.exit(0);
