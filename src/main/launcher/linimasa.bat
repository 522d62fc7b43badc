@echo off
rem Starts Linimasa from any folder on a JDK (or JRE) 25 or newer.
rem   LINIMASA_JAVA_HOME   the Java to use, before all others
rem   LINIMASA_JAVA_OPTS   more words for the JVM, for example -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
goto :main

:nojava
echo linimasa: Java 25 atau yang lebih baru tidak ditemukan. Pasang (misalnya dari https://adoptium.net), atau arahkan JAVA_HOME kepadanya. 1>&2
echo linimasa: no Java 25 or newer was found. Install one (for example from https://adoptium.net), or point JAVA_HOME at it. 1>&2
exit /b 3

rem Takes the Java home in %1 when none was taken yet and its release file says 25 or newer.
:try
if defined JAVA_EXE exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "tokens=1 delims=." %%M in ("%%~L") do if %%M GEQ 25 set "JAVA_EXE=%~1\bin\java.exe"
exit /b 0

:main
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="

rem People put quotes around paths with blanks: they are taken off.
if defined LINIMASA_JAVA_HOME call :try "%LINIMASA_JAVA_HOME:"=%"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%~dpJ.."
call :try "%HOME_DIR%\runtime"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*") do call :try "%%~D"
if not defined JAVA_EXE goto :nojava

rem A command that answers at once pays for starting, not for running: the first compiler alone is enough for it.
rem What reads many articles wants the second compiler too, with less code in one piece, and the window wants it later
rem (docs/decisions/0008).
set "WORD=%~1"
if /i "%~1"=="--lang" set "WORD=%~3"
set "TIER=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
for %%C in (dates events render explain decide decisions agreement sheet workspace help --help -h --version -V) do if /i "%WORD%"=="%%C" set "TIER=-XX:TieredStopAtLevel=1"
for %%C in (import annotate export reextract) do if /i "%WORD%"=="%%C" set "TIER=-XX:FreqInlineSize=60 -XX:InlineSmallCode=800"

rem The JVM refuses two collectors: the user's own choice goes first.
set "COLLECTOR=-XX:+UseSerialGC"
if defined LINIMASA_JAVA_OPTS if not "%LINIMASA_JAVA_OPTS:GC=%"=="%LINIMASA_JAVA_OPTS%" set "COLLECTOR="

rem The last command of the file, so that its exit code is the launcher's however it is asked for.
"%JAVA_EXE%" %COLLECTOR% %TIER% %LINIMASA_JAVA_OPTS% --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "%HOME_DIR%\lib\*" id.linimasa.Main %*
