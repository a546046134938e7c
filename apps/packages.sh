# Debian packages for the build and its checks; sourced by apps/quickstart, tests/run and .ci/run.
# shellcheck shell=sh disable=SC2034 # the lists are read by those who source this

# What the program is built from.
build_packages="g++ cmake ninja-build libcli11-dev libsqlite3-dev libsqlitecpp-dev libfmt-dev \
libhowardhinnant-date-dev libutf8proc-dev libstemmer-dev libmd-dev libxlsxwriter-dev libminizip-dev \
libexpat1-dev libgmime-3.0-dev pkgconf rapidjson-dev gettext tzdata"
# What its tests need beside that.
test_packages="doctest-dev sqlite3 cmark-gfm locales strace"

step() { printf '%s\n' "== $*" >&2; }
fail() {
  printf '%s\n' "${0##*/}: $1" >&2
  [ -z "${2-}" ] || printf '  %s\n' "$2" >&2
  exit 1
}

# quietly LOG COMMAND...: runs a command with its output in LOG, which is shown if it fails.
quietly() {
  log=$1
  shift
  "$@" >"$log" 2>&1 </dev/null || {
    cat "$log" >&2
    return 1
  }
}

# as_root COMMAND...: runs it as root; sudo is asked only where it is needed.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

is_installed() {
  # shellcheck disable=SC2016 # the ${} is dpkg-query's own
  [ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" = "install ok installed" ]
}

# need_packages PACKAGE...: installs those that are missing; with none missing, no network is used.
need_packages() {
  command -v dpkg-query >/dev/null || fail "this is not a Debian system" \
    "have these installed in your system's way: $*"
  missing=
  for package in "$@"; do
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    fail "these packages are missing, and only root can install them:$missing" \
      "as root: apt-get update && apt-get install$missing"
  fi
  step "installing:$missing"
  apt_log=$(mktemp)
  quietly "$apt_log" as_root env DEBIAN_FRONTEND=noninteractive apt-get update ||
    fail "apt-get update has failed" "is there a network, and a mirror in /etc/apt?"
  # shellcheck disable=SC2086 # words on purpose
  quietly "$apt_log" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends $missing ||
    fail "apt-get install has failed" "try it by hand: apt-get install$missing"
  rm -f "$apt_log"
}
