# Windows twin of test.sh and check.sh. Written with care, but not tested by us on Windows yet.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
. ./packaging/prepare.ps1
Install-Weefsel "packaging/requirements-dev.lock"
$env:QT_QPA_PLATFORM = "offscreen"
foreach ($check in @(
        @("ruff", "format", "--check", "."), @("ruff", "check", "."), @("mypy"),
        @("importlinter.cli", "lint"), @("pytest", "-q", "-n", "2"))) {
    & .venv/Scripts/python.exe -m @check
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
