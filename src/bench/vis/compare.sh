#!/usr/bin/env bash
# The same events and gestures in Linimasa's timeline and in vis-timeline (headless Chromium), in one run.
#
#   src/bench/vis/compare.sh [EVENTS...]        default: 1000 10000 100000
#
# vis-timeline gets LIMIT seconds (300) for each of its three runs of a size, first picture and gestures together; what
# it doesn't finish in that time is said, and the script goes on.
#
# Needs node, npm and chromium (CHROMIUM=path where it is called otherwise), and target/ from
# `mvn -q -Pbench test-compile`; or CLASSPATH set to classes that were compiled otherwise.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${WORK:-$root/target/vis}
mkdir -p "$work"
sizes=("$@")
[[ ${#sizes[@]} -gt 0 ]] || sizes=(1000 10000 100000)
limit=${LIMIT:-300}

if [[ -z ${CLASSPATH:-} ]]; then
  (cd "$root" && mvn -q -Pbench dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath")
  CLASSPATH="$root/target/test-classes:$root/target/classes:$(cat "$work/classpath")"
fi
cp "$here/package.json" "$here/page.html" "$here/compare.mjs" "$work/"
[[ -d $work/node_modules/vis-timeline ]] || (cd "$work" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent)

java=(java -Xmx3g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true -cp "$CLASSPATH")
for size in "${sizes[@]}"; do
  "${java[@]}" id.linimasa.ui.timeline.TimelineBenchmark "--steps=$work/steps-$size.json" "$size"
  for run in one-clustered one people-clustered; do
    (cd "$work" && timeout --kill-after=5 "$((limit + 60))" node compare.mjs "$size" "steps-$size.json" "$run" "$limit") ||
      echo "$size | vis-timeline | $run: ended after $((limit + 60)) s"
  done
done
