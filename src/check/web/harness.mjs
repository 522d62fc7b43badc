// Counts what passes and what fails.
let passed = 0;
let failed = 0;

export async function check(name, test) {
  try {
    await test();
    passed++;
    console.log("ok   " + name);
  } catch (error) {
    failed++;
    console.log("FAIL " + name + "\n     " + (error.stack ?? error).toString().replaceAll("\n", "\n     "));
  }
}

/** Ends with "N passed, M failed". */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
