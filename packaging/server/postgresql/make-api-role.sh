#!/bin/sh
# Makes the role of the API when PostgreSQL's container makes the database; `migrate` gives it its
# rights. The password comes from a file and never stands in an argument.
set -eu

password=$(cat /run/secrets/api-password)
psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
\\set password '$(printf %s "$password" | sed "s/'/''/g")'
CREATE ROLE weefsel_api LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SQL
