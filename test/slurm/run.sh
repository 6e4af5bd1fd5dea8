#!/usr/bin/env bash
# Builds a corpus with a job array of a real Slurm, as docs/scale.md shows, kills one shard's process half-way, and
# compares what the merge gives with what one machine gives. Needs root on Debian, and dist/ to be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD; slurm=$root/../shared/tools/slurm.sh; cli=$root/dist/cli.js
skip() { echo "skipped: $1"; exit 0; }
[ -f "$slurm" ] || skip 'there is no ../shared/tools/slurm.sh to start Slurm with'
[ "$(id -u)" = 0 ] || skip 'only root can start Slurm'
if ! command -v slurmctld > /dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends slurm-wlm munge; } > /dev/null 2>&1 || skip 'Slurm cannot be installed here'
fi
! pgrep 'slurmctld|munged' > /dev/null || skip 'a Slurm of somebody else is running here'

work=$(mktemp -d); cd "$work"
finish() { [ ! -d slurm ] || bash "$slurm" stop "$work/slurm" > /dev/null 2>&1 || true; rm -rf "$work"; }
trap finish EXIT
fail() { echo "$1"; tail -n 5 ./*.log slurm/log/slurmctld.log 2> /dev/null; exit 1; }
until_true() { # SECONDS WHAT COMMAND…
  local end=$((SECONDS + $1)) what=$2; shift 2
  until "$@"; do [ "$SECONDS" -lt "$end" ] || fail "waited in vain for $what"; sleep 0.2; done
}

# The scripts are those of the documentation.
shown() { awk -v open="^\`\`\`sh $1\$" '$0 ~ open {on = 1; next} /^```$/ {on = 0} on' "$root/docs/scale.md"; }
for script in shards.sh merge.sh submit; do shown "$script" > "$script"; [ -s "$script" ] || fail "docs/scale.md has no $script"; done
mkdir bin; printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$(command -v node)" "$cli" > bin/chancery; chmod +x bin/chancery
export PATH=$work/bin:$PATH SBATCH_OUTPUT=%x-%a.log SBATCH_OPEN_MODE=append
(cd "$root" && npx --no-install tsup test/slurm/write-corpus.ts --no-config --format esm --silent --out-dir "$work/generator")
mv generator/write-corpus.*js generator.mjs
node generator.mjs corpus 24000
chancery build corpus --out alone > /dev/null

bash "$slurm" start "$work/slurm" > /dev/null
until_true 20 'a node to be idle' sh -c 'sinfo -h -o %t | grep -q idle'
# Where there are fewer processors than the documentation asks for, tasks have fewer.
sed -i "s/--cpus-per-task=4/--cpus-per-task=1/" shards.sh
sh submit > jobs || fail 'Slurm took no job'
merge=$(awk '{print $NF}' jobs)

# One shard dies at work: its folder is in the making when its process is killed.
until_true 60 'a shard at work' sh -c 'ls -d out.shards/.1-of-4-*/new/results.ndjson'  > /dev/null 2>&1
pid=$(sed -n 's/.*"pid":\([0-9]*\).*/\1/p' out.shards/.1-of-4-*/builder.json)
kill -KILL "$pid"
[ ! -e out.shards/1-of-4 ] || fail 'the shard had ended before it was killed'
state() { scontrol show job -o "$1" | sed -n 's/.*JobState=\([A-Z]*\).*/\1/p'; }
requeued() { squeue -h -r -n shards -o '%i %T %r' | grep 'PENDING Begin' | cut -d' ' -f1; }
until_true 30 'the dead shard to be queued again' requeued > requeued.txt
# A task that is queued again waits for two minutes by itself.
scontrol update JobId="$(tail -n 1 requeued.txt)" StartTime=now
until_true 100 'the merge to end' sh -c "scontrol show job -o $merge | grep -Eq 'JobState=(COMPLETED|FAILED|CANCELLED)'"
[ "$(state "$merge")" = COMPLETED ] || fail "the merge ended as $(state "$merge")"
diff -r alone out || fail 'what the shards gave is not what one machine gives'
[ ! -e out.shards ] || fail 'the shards are still there'
echo "4 shards on Slurm, one of them killed and requeued: $(find out -type f | wc -l) files, the same bytes as on one machine"
