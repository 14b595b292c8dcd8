#!/usr/bin/env bash
# Runs the two commands of the README on bare Debian machines, made anew for each case: `npm start` twice, then `npm test`.
# Needs Debian or Ubuntu, root, debootstrap and git. Nothing outside WORK_DIR is changed.
set -euo pipefail

# shellcheck disable=SC2016
usage='scripts/clean-machine.sh [case …]      (all cases where none is named)

  root            everything as root
  user            as an ordinary user; no library of a browser is on the machine
  user-libraries  as an ordinary user; the libraries that Chromium needs are on the machine
  download        as an ordinary user; no .git, and a space in the path: a downloaded zip. `npm ci --ignore-scripts` first

The machines get this checkout as it stands, changes that are not committed included, and the Node and npm of NODE_DIR.

  NODE_DIR=<folder>  a Node as nodejs.org packs it, with bin/node and lib/node_modules/npm (the one in the path)
  WORK_DIR=<folder>  where the machines are made, about 3 GB each (/var/tmp/throughline-clean)
  SUITE=<name>       the Debian (bookworm)
  ONLY=<parts>       parts of `npm test` to run in place of all of it: "style browser"'

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=${WORK_DIR:-/var/tmp/throughline-clean}
suite=${SUITE:-bookworm}
node_dir=${NODE_DIR:-$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")}
certificates=/etc/ssl/certs/ca-certificates.crt
# What Debian's own chromium package depends on, less the browser.
libraries='libnss3 libnspr4 libexpat1 libgbm1 libasound2 libatk-bridge2.0-0 libcups2 libxkbcommon0 libxcomposite1
  libxdamage1 libxfixes3 libxrandr2 libpango-1.0-0 libcairo2 fonts-liberation'

# A Debian with a Node and nothing else; made once. Proxies and certificates are those of this machine.
make_base() {
  [[ -e $work/base/.done ]] && return
  echo "Making a bare Debian ($suite) …"
  rm -rf "$work/base" && mkdir -p "$work"
  debootstrap --variant=minbase "$suite" "$work/base" >"$work/debootstrap.log"
  mkdir -p "$work/base/usr/local/lib/node_modules" "$work/base$(dirname $certificates)"
  cp "$node_dir/bin/node" "$work/base/usr/local/bin/"
  cp -a "$node_dir/lib/node_modules/npm" "$work/base/usr/local/lib/node_modules/"
  for name in npm npx; do ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$work/base/usr/local/bin/$name"; done
  cp /etc/resolv.conf "$work/base/etc/"
  if [[ -e $certificates ]]; then cp $certificates "$work/base$certificates"; fi
  chroot "$work/base" useradd --create-home --shell /bin/bash reader
  touch "$work/base/.done"
}

# Runs a command on a machine; every process and mount ends with it.
on_machine() {
  local machine=$1 && shift
  # shellcheck disable=SC2016
  unshare --mount --pid --ipc --uts --fork --kill-child sh -c '
    mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs shm "$0/dev/shm" && exec chroot "$0" "$@"
  ' "$machine" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_EXTRA_CA_CERTS=$certificates \
    ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} ${no_proxy:+"no_proxy=$no_proxy"} "$@"
}

# What is typed on the machine.
cat_session() {
  cat <<'SESSION'
set -uo pipefail
set -m
result=0
show_start() {
  local log=/tmp/start-$1.log begin=$SECONDS address
  : >"$log"
  npm start </dev/null >>"$log" 2>&1 &
  until address=$(grep -o 'http://127[^ ]*' "$log") || ! kill -0 $! 2>/dev/null; do sleep 0.2; done
  echo "-- npm start, time $1: ${address:-NO ADDRESS} after $((SECONDS - begin)) s"
  sed 's/^/   /' "$log"
  node -e 'fetch(process.argv[1]).then((r) => console.log("   " + r.status + " " + r.headers.get("content-security-policy")))' "$address" ||
    result=1
  kill -INT -- -$! && wait $!
}
echo "-- $(id -un), Node $(node --version), npm $(npm --version), $(pwd)"
if [[ $1 == download ]]; then
  begin=$SECONDS
  npm ci --ignore-scripts </dev/null 2>&1 | tail -n 1 || result=1
  echo "-- npm ci --ignore-scripts: $((SECONDS - begin)) s"
fi
show_start 1
show_start 2
show_test() {
  local begin=$SECONDS code
  "$@" </dev/null >/tmp/test.log 2>&1
  code=$?
  echo "-- $*: exit code $code after $((SECONDS - begin)) s"
  grep -E '^(== |  [A-Z].*(passed|FAILED)|Browser: |The browser|  [0-9]+\) )' /tmp/test.log | sed 's/^/   /'
  tail -n 1 /tmp/test.log
  tail -n 1 /tmp/test.log | grep -qE '^[0-9]+ passed, [0-9]+ failed$' && ((code == 0)) || result=1
}
if [[ -n ${2:-} ]]; then
  for part in $2; do show_test npm test -- --only "$part"; done
elif [[ $1 == root ]]; then
  CI=true show_test .ci/run
else
  show_test npm test
fi
exit $result
SESSION
}

# A clone, and over it what is changed, new or deleted here and not committed yet.
copy_checkout() {
  git clone --quiet "$checkout" "$1"
  git -C "$checkout" ls-files -z --deleted | (cd "$1" && xargs -0 -r rm -f)
  git -C "$checkout" ls-files -z --modified --others --exclude-standard |
    tar -C "$checkout" --create --null --ignore-failed-read --files-from=- 2>/dev/null | tar -C "$1" --extract
}

run_case() {
  local name=$1 machine=$work/$1 user=reader folder=throughline home
  case $name in
    root) user=root ;;
    user | user-libraries) ;;
    download) folder='my downloads/throughline' ;;
    *) echo "$usage" >&2 && exit 2 ;;
  esac
  echo && echo "== $name, $(date '+%d %B %Y %H:%M')"
  rm -rf "$machine" && cp -a "$work/base" "$machine"
  home=$(chroot "$machine" getent passwd $user | cut -d: -f6)
  mkdir -p "$(dirname "$machine$home/$folder")"
  copy_checkout "$machine$home/$folder"
  if [[ $name == download ]]; then rm -rf "$machine$home/$folder/.git"; fi
  chroot "$machine" chown -R $user: "$home"
  if [[ $name == user-libraries ]]; then
    # shellcheck disable=SC2086
    on_machine "$machine" sh -c 'apt-get -qq update && apt-get -qq -y --no-install-recommends install "$@" >/dev/null' sh $libraries
  fi
  cat_session >"$machine/tmp/session.sh"
  on_machine "$machine" su $user -s /bin/bash -c "cd ~/'$folder' && exec bash /tmp/session.sh $name '${ONLY:-}'" | tee "$work/$name.log" ||
    failed+=" $name"
}

if [[ ${1:-} == --help ]]; then echo "$usage" && exit; fi
if ((EUID != 0)); then echo 'Making a machine takes root: sudo scripts/clean-machine.sh' >&2 && exit 1; fi
make_base
(($#)) || set -- root user user-libraries download
failed=''
for name in "$@"; do run_case "$name"; done
if [[ -n $failed ]]; then echo && echo "Failed:$failed" && exit 1; fi
