@echo off
rem Runs Maven: the one on the PATH if it is 3.8 or newer, else the one that .mvn\GetMaven.java downloads once.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (
  echo mvnw: no Java found. Install a JDK 17 or newer, or let JAVA_HOME name one. 1>&2
  exit /b 1
)
where mvn >nul 2>&1 && call mvn --version 2>nul | findstr /r /c:"Apache Maven 3\.[89]\." /c:"Apache Maven 3\.[1-9][0-9]\." >nul && (
  call mvn %*
  goto end
)
for /f "delims=" %%h in ('call "%java%" "%~dp0.mvn\GetMaven.java"') do set "home=%%h"
if not defined home exit /b 1
call "%home%\bin\mvn.cmd" %*
:end
exit /b %errorlevel%
