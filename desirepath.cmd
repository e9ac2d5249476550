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
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -jar "%home%target\desirepath.jar" %*
exit /b %errorlevel%
