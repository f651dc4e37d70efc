@echo off
rem Starts Conflict Map: with no arguments the window, else a command (see --help).
rem A Java of version 25 or later is looked for in %CONFLICTMAP_JAVA% and %JAVA_HOME% (folders of a JDK),
rem on the PATH, and in the usual folders. %CONFLICTMAP_OPTS% holds further options for the Java machine.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "FOUND="
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"

if defined CONFLICTMAP_JAVA (
    call :try "%CONFLICTMAP_JAVA%\bin\java.exe"
    if not defined FOUND (
        echo conflictmap: CONFLICTMAP_JAVA is "%CONFLICTMAP_JAVA%", which is no Java %NEEDED% or later.>&2
        exit /b 1
    )
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%J"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D\bin\java.exe"
)
if not defined FOUND (
    echo conflictmap: no Java %NEEDED% or later was found on this computer.>&2
    echo Install one, for example from https://adoptium.net, and set JAVA_HOME or CONFLICTMAP_JAVA to its folder.>&2
    exit /b 1
)

rem The jars by their names, since Java trusts what it has written down of them only where they stand in the same order;
rem those of the window come first: what it looks for then need not be looked for in all the others
set "CLASSES="
for %%J in ("%HOME_DIR%\lib\logging\*.jar") do call :add "%%~fJ"
for %%J in ("%HOME_DIR%\lib\window\*.jar") do call :add "%%~fJ"
for %%J in ("%HOME_DIR%\lib\*.jar") do call :add "%%~fJ"

rem What Java wrote down of an earlier start, if it is of this Java and of these jars; else it is passed over in silence.
rem A window needs other classes than a command. Where %CONFLICTMAP_REMEMBER% names a file, Java writes it down there.
set "REMEMBERED=%HOME_DIR%\packed\commands.aot"
if "%~1"=="" set "REMEMBERED=%HOME_DIR%\packed\window.aot"
set TRUST=
if exist "%REMEMBERED%" set TRUST="-XX:AOTCache=%REMEMBERED%" -XX:+VerifySharedSpaces -Xlog:disable -Xlog:all=warning:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr
if defined CONFLICTMAP_REMEMBER set TRUST="-XX:AOTCacheOutput=%CONFLICTMAP_REMEMBER%" -Xlog:disable -Xlog:all=error:stderr

"%FOUND%" "@%HOME_DIR%\bin\java.options" "-Dconflictmap.home=%HOME_DIR%" %TRUST% %CONFLICTMAP_OPTS% -cp "%CLASSES%" conflictmap.Main %*
exit /b %ERRORLEVEL%

rem Takes the program if none is found yet and it is new enough; its settings say which version it is.
:try
if defined FOUND exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=2 delims==" %%V in ('""%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do (
    for /f "tokens=1 delims=. " %%M in ("%%V") do if %%M GEQ %NEEDED% set "FOUND=%~1"
)
exit /b 0

rem Appends a jar to the class path.
:add
if defined CLASSES (set "CLASSES=%CLASSES%;%~1") else set "CLASSES=%~1"
exit /b 0
