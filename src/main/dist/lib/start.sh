# Starts desirepath.jar; sourced by the launchers of a clone and of an installation, which set these:
#   jar      the program; what it needs lies in lib/ beside it
#   samples  journeys for the trial run from which an archive of classes is made
#   store    the folder for that archive; empty for none
#   built    a file that is newer than an archive made before it changed; empty where the store is another then

# Without a locale the names of files would lose what is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8* | *utf8* | *UTF8* | *utf-8*) ;;
  *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

complain() {
  echo "desirepath: $1" >&2
  exit 70
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
java=$(command -v "$java") || complain "there is no ${JAVA_HOME:+$JAVA_HOME/bin/}java; install Java 17 or later"

# The full version of the JVM, from the file beside it: asking java would cost as much as a start.
version_of_jvm() {
  bin=$java
  while [ -L "$bin" ]; do
    link=$(readlink "$bin")
    case $link in
      /*) bin=$link ;;
      *) bin=${bin%/*}/$link ;;
    esac
  done
  release=${bin%/*}/../release
  number='' full='' vendor=''
  [ -r "$release" ] || return 0
  while IFS='=' read -r key value; do
    value=${value#\"}
    value=${value%\"}
    case $key in
      JAVA_VERSION) number=${value%%.*} ;;
      JAVA_RUNTIME_VERSION | SEMANTIC_VERSION | FULL_VERSION) full=$value ;;
      IMPLEMENTOR) vendor=$value ;;
    esac
  done <"$release"
  case $number in
    '' | *[!0-9]*) return 0 ;;
  esac
  [ "$number" -ge 17 ] || complain "this is Java $number; install Java 17 or later, or set JAVA_HOME to it"
  [ -n "$full" ] || full=$number
  name=$full-${vendor%% *}
  case $name in
    *[!A-Za-z0-9.+-]*) name=$(printf '%s' "$name" | tr -c 'A-Za-z0-9.+-' '_') ;;
  esac
}

# Classes as the JVM wants them in memory, from one trial run; an empty archive says that it did not work here.
train() {
  umask 077
  mkdir -p "$store"
  case $store in
    # What installations left behind that are gone, or were not started for long.
    */start-*) find "${store%/*}"/start-* -prune ! -path "$store" -mtime +60 -exec rm -rf {} + ;;
  esac
  lock=$archive.lock
  [ -z "$(find "$lock" -prune -mtime +0 -print 2>/dev/null)" ] || rmdir "$lock" || :
  mkdir "$lock" || return 0
  half=$archive.$$
  trap '' HUP
  trap 'rm -f "$half" "$half.list"; rmdir "$lock"' EXIT
  trap 'exit 0' INT TERM
  if [ "$number" -ge 24 ]; then
    trial -XX:AOTMode=record "-XX:AOTConfiguration=$half.list" -jar "$jar" &&
      nice "$java" $fast -XX:AOTMode=create "-XX:AOTConfiguration=$half.list" "-XX:AOTCache=$half" -cp "$jar" || :
  else
    trial -Xshare:off "-XX:DumpLoadedClassList=$half.list" -jar "$jar" &&
      nice "$java" $fast -Xshare:dump "-XX:SharedClassListFile=$half.list" "-XX:SharedArchiveFile=$half" -cp "$jar" || :
  fi
  [ -s "$half" ] || : >"$half"
  mv -f "$half" "$archive"
}

trial() {
  nice "$java" $fast "$@" advise -q -f json --no-config --as-of 2026-01-01 "$samples"
}

is_fresh() {
  [ -e "$archive" ] && { [ -z "$built" ] || [ -n "$(find "$archive" -newer "$built" -print 2>/dev/null)" ]; }
}

start() {
  # One thread that compiles: two take the processors from the threads that do the work of a short run.
  fast='-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable'
  # Where the archive lies in memory need not be a secret here, and to move it there takes 20 ms of each start.
  mapped='-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0'
  archive='' name='' number=''
  version_of_jvm
  [ -z "$name" ] || [ -z "$store" ] || archive=$store/start-$name.jsa
  [ ! -t 2 ] || export DESIREPATH_TERMINAL=1
  if [ -n "$archive" ] && is_fresh; then
    # An archive is code: it is used only where it is the user's own. An empty one did not work here.
    if [ ! -s "$archive" ] || [ ! -O "$archive" ]; then
      exec "$java" $fast -jar "$jar" "$@"
    elif [ "$number" -ge 24 ]; then
      exec "$java" $fast $mapped "-XX:AOTCache=$archive" -jar "$jar" "$@"
    fi
    exec "$java" $fast $mapped "-XX:SharedArchiveFile=$archive" -jar "$jar" "$@"
  elif [ -z "$archive" ]; then
    exec "$java" $fast -jar "$jar" "$@"
  fi
  status=0
  "$java" $fast -jar "$jar" "$@" || status=$?
  (train) </dev/null >/dev/null 2>&1 &
  exit "$status"
}
