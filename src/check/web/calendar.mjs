// Calendars: ical.js, the library of Thunderbird.
import { strict as assert } from "node:assert";
import ICAL from "ical.js";
import { check } from "./harness.mjs";

const DAY = 86_400_000;
const STATUS = { OCCURRED: "CONFIRMED", ONGOING: "CONFIRMED", PLANNED: "TENTATIVE", PROPOSED: "TENTATIVE", CONDITIONAL: "TENTATIVE",
  POSTPONED: "TENTATIVE", CANCELLED: "CANCELLED", DENIED: "CANCELLED" };

/** Whether a calendar holds it: both ends known, at most 31 days. */
const fits = event => event.from && event.to && Date.parse(event.to.slice(0, 10)) - Date.parse(event.from.slice(0, 10)) <= 31 * DAY;

export async function calendar({ name, read, list }) {
  await check(name("ics: ical.js finds what a calendar holds, on its days, with its status"), async () => {
    const root = new ICAL.Component(ICAL.parse(await read("events.ics")));
    const entries = new Map(root.getAllSubcomponents("vevent").map(entry => [entry.getFirstPropertyValue("uid"), entry]));
    const expected = list.filter(fits);
    assert.deepEqual([...entries.keys()].sort(), expected.map(event => event.id + "@linimasa.id").sort());
    for (const event of expected) {
      const entry = entries.get(event.id + "@linimasa.id");
      const start = entry.getFirstPropertyValue("dtstart");
      if (start.isDate) {
        assert.equal(start.toString(), event.from.slice(0, 10));
        const end = new Date(entry.getFirstPropertyValue("dtend").toString());
        assert.ok(end >= new Date(event.to.slice(0, 10)) && end - new Date(event.to.slice(0, 10)) <= DAY);
      }
      assert.equal(entry.getFirstPropertyValue("status"), event.unconfirmed ? "TENTATIVE" : STATUS[event.status]);
      assert.equal(entry.getFirstPropertyValue("x-linimasa-status"), event.status);
    }
  });
}
