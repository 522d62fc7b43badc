// Opens pages in headless Chromium, and tells what they asked for and what went wrong.
import puppeteer from "puppeteer-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export async function open() {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
      // nothing but this machine has an address
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
  });
}

/** Loads a page and waits for a selector; collects errors and requests that would leave the machine. */
export async function visit(browser, url, selector) {
  const page = await browser.newPage();
  const found = { errors: [], outside: [] };
  page.on("pageerror", error => found.errors.push(String(error)));
  page.on("console", message => message.type() === "error" && found.errors.push(message.text()));
  page.on("request", request => {
    const target = new URL(request.url());
    const here = target.hostname === "127.0.0.1" || ["data:", "blob:", "about:", "file:"].includes(target.protocol);
    if (!here) found.outside.push(request.url());
  });
  page.on("dialog", dialog => { found.errors.push("dialog: " + dialog.message()); dialog.dismiss(); });
  await page.goto(url, { waitUntil: "load", timeout: 60_000 });
  await page.waitForSelector(selector, { timeout: 60_000 });
  return { page, found };
}
