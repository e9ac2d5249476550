@echo off
rem Starts Desirepath from a clone; builds it first where it is missing.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%home%target\desirepath.jar" (
  echo desirepath: building, because the program is missing ^(a minute or two^) 1>&2
  call mvn -q -B -f "%home%pom.xml" -DskipTests -Dspotless.check.skip package 1>&2 || exit /b 70
)
rem From JDK 19 on the JVM keeps an archive of its classes by itself; before, it ignores the wish.
set "fast=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable"
set "archive=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%home%target\start.jsa""
"%java%" %fast% %archive% -jar "%home%target\desirepath.jar" %*
exit /b %errorlevel%
