# Read by run.ps1 and test.ps1. Not tested by us on Windows yet.
function Install-Weefsel([string] $lock) {
    if (-not (Test-Path .venv)) {
        py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))"
        if ($LASTEXITCODE -ne 0) { throw "Python 3.11 or newer is needed." }
        py -3 -m venv .venv
    }
    $stamp = Join-Path ".venv" ("installed-" + (Split-Path $lock -Leaf))
    $wanted = (Get-FileHash $lock).Hash
    if (-not (Test-Path $stamp) -or (Get-Content $stamp) -ne $wanted) {
        & .venv/Scripts/python.exe -m pip install --quiet --require-hashes --only-binary :all: -r $lock
        if ($LASTEXITCODE -ne 0) { throw "The libraries could not be installed. Is there a network?" }
        Set-Content $stamp $wanted
    }
}
