// Plays the steps that the Java benchmark wrote in vis-timeline, and prints its frame times in the same columns.
//
//   node compare.mjs EVENTS STEPS.json one-clustered|one|people-clustered SECONDS
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const RUNS = {
  'one-clustered': { name: 'one lane, clustered', lanes: 'ALL', cluster: true },
  one: { name: 'one lane', lanes: 'ALL', cluster: false },
  'people-clustered': { name: 'people, clustered', lanes: 'PERSON', cluster: true },
};
const [size, file, run, seconds] = process.argv.slice(2);
const { name, lanes, cluster } = RUNS[run];
const limit = Number(seconds) * 1000;
const deadline = Date.now() + limit;
const head = [Number(size).toLocaleString('en'), 'vis-timeline'];

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const print = (...cells) => console.log([...head, ...cells].join(' | '));
const line = (what, values) => print(what, ...[0.5, 0.95, 0.99].map(q => quantile(values, q).toFixed(2)));

// A page that computes answers nobody: waiting for it ends at the deadline.
const inTime = work => Promise.race([work, new Promise((_, reject) => {
  setTimeout(() => reject(new Error('deadline')), Math.max(0, deadline - Date.now())).unref();
})]);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  protocolTimeout: 2 * limit,
  args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--allow-file-access-from-files',
    '--js-flags=--max-old-space-size=3000'],
});
try {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const steps = data.steps.filter(step => step.lanes === lanes).map(step => [step.from, step.to]);
  const groups = lanes === 'ALL' ? [] : data.groups;
  const events = data.events.map(event => groups.length ? event : { ...event, group: undefined });
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 800 });
  await page.goto(pathToFileURL(resolve('page.html')).href);
  await page.evaluate(json => { window.data = JSON.parse(json); }, JSON.stringify({ events, groups }));
  const shown = await inTime(page.evaluate((range, cluster) => first(window.data, range, cluster), steps[0], cluster));
  print(`${name}: first picture ms`, shown.toFixed(0));
  const left = deadline - Date.now() - 10_000;
  const played = await inTime(page.evaluate((windows, ms) => play(windows, ms), steps, left));
  line(`${name}: whole frame, ${played.frames.length} of ${steps.length}`, played.frames);
  line(`${name}: script`, played.script);
} catch (error) {
  print(`${name}: not done after ${seconds} s`, error.message);
} finally {
  browser.process()?.kill('SIGKILL');
}
process.exit(0);
