#!/bin/bash
# Runs once in a new database container: the schema and its two users, with the passwords from the secret files.
set -euo pipefail
password=$(</run/secrets/database_password)
migration_password=$(</run/secrets/database_migration_password)
for value in "$password" "$migration_password"; do
  if [[ ! $value =~ ^[A-Za-z0-9_+/=-]+$ ]]; then
    echo "A database password may hold letters, digits and _ + / = - only; make new ones with openssl rand -base64 32." >&2
    exit 1
  fi
done
MYSQL_PWD=$(</run/secrets/database_root_password) mysql --protocol=socket --user=root <<SQL
CREATE DATABASE IF NOT EXISTS sojourn CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'sojourn'@'%' IDENTIFIED BY '${password}';
GRANT SELECT, INSERT ON sojourn.* TO 'sojourn'@'%';
CREATE USER 'sojourn_migration'@'%' IDENTIFIED BY '${migration_password}';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW, TRIGGER,
  CREATE ROUTINE, ALTER ROUTINE, EXECUTE, LOCK TABLES ON sojourn.* TO 'sojourn_migration'@'%' WITH GRANT OPTION;
SQL
