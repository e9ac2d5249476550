@echo off
rem Starts Desirepath from where it was unpacked.
setlocal DisableDelayedExpansion
set "java=java"
if not defined JAVA_HOME goto start
rem Some people put JAVA_HOME in quotes.
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto start
echo desirepath: there is no "%java%"; JAVA_HOME must be the folder of Java 17 or later 1>&2
exit /b 70
:start
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -jar "%~dp0..\desirepath.jar" %*
exit /b %errorlevel%
