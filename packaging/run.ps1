# Windows twin of run.sh. Written with care, but not tested by us on Windows yet.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
. ./packaging/prepare.ps1
Install-Weefsel "packaging/requirements.lock"
& .venv/Scripts/python.exe -m desktop demo @args
exit $LASTEXITCODE
