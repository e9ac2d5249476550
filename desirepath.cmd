@echo off
rem Starts Desirepath from a clone; builds it first where it is missing.
setlocal DisableDelayedExpansion
set "java=java"
if not defined JAVA_HOME goto build
rem Some people put JAVA_HOME in quotes.
set "java=%JAVA_HOME:"=%\bin\java.exe"
:build
if exist "%~dp0target\desirepath.jar" goto start
echo desirepath: building, because the program is missing (a minute or two) 1>&2
call mvn -q -B -f "%~dp0pom.xml" -DskipTests -Dspotless.check.skip package 1>&2
if errorlevel 1 exit /b 70
:start
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -jar "%~dp0target\desirepath.jar" %*
exit /b %errorlevel%
