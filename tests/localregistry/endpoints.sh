#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks a running tokendesk-registry for each of its endpoints with curl, in both dialects, and compares the answers with
# what app/localregistry/README.md promises. Usage: endpoints.sh PATH-OF-TOKENDESK-REGISTRY
# Prints method, path and status of each request, and no token.
set -u
umask 077
program=${1:?path of tokendesk-registry}
folder=$(mktemp -d)
server=
failures=0
trap 'test -n "$server" && kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT

start() { # dialect
    : >"$folder/ready"
    printf 'user-password\nadmin-password\n' |
        "$program" --dialect "$1" --no-sign-in-limit --user 'Uma User:user@example.org' \
            --user 'Ada Admin:admin@example.org:admin' >"$folder/ready" &
    server=$!
    for _ in $(seq 100); do
        grep -q '^ready ' "$folder/ready" && break
        sleep 0.1
    done
    base=$(sed -n 's/^ready //p' "$folder/ready")
    rm -f "$folder"/*.jar
}

stop() {
    kill "$server"
    wait "$server" || fail "the program ended with $?"
    server=
}

fail() {
    echo "  FAILED: $1"
    failures=$((failures + 1))
}

# ask WHO METHOD PATH EXPECTED-STATUS [BODY] [GREP-PATTERN...]
# WHO: nobody, user, admin (cookie jars with our Origin), or a file that holds a token.
ask() {
    local who=$1 method=$2 path=$3 expected=$4 body=${5-} status
    shift $(($# < 5 ? $# : 5))
    local options=(-sS -o "$folder/body" -D "$folder/head" -w '%{http_code}' -X "$method")
    case $who in
    nobody) ;;
    user | admin) options+=(-b "$folder/$who.jar" -c "$folder/$who.jar" -H "Origin: $base") ;;
    *) options+=(-H @"$folder/$who.header") ;;
    esac
    case $body in
    '') ;;
    form:*) options+=(--data "${body#form:}") ;;
    *) options+=(-H 'Content-Type: application/json' --data "$body") ;;
    esac
    status=$(curl "${options[@]}" "$base$path")
    printf '%-8s%-52s %s\n' "$method" "${path%%\?*}" "$status"
    [ "$status" = "$expected" ] || fail "expected $expected"
    for pattern in "$@"; do
        cat "$folder/head" "$folder/body" | grep -qE -- "$pattern" || fail "nothing like $pattern"
    done
}

# The text of one field of the last answer; ids and tokens hold no quotes.
field() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p" "$folder/body" | head -n 1; }
hidden() { sed -nE "s/.*name=\"$1\" value=\"([^\"]*)\".*/\1/p" "$folder/body" | head -n 1; }
# Keeps the token of the last answer for later requests, out of every argument list.
keep() { printf 'Authorization: Bearer %s\n' "$(field "$2")" >"$folder/$1.header"; }

sign_in() {
    ask "$1" POST /api/auth/sign-in/email 200 "{\"email\":\"$1@example.org\",\"password\":\"$1-password\"}" \
        '"redirect":false' '"token":"' '^Set-Cookie: better-auth.session_token=.*HttpOnly; SameSite=Lax'
}

common() {
    ask nobody GET /api/health 200 '' '"status":"ok"' '"timestamp":"20' '^Cache-Control: no-store'
    ask nobody GET /api/auth/get-session 200 '' '^null$'
    ask nobody POST /api/auth/sign-in/email 401 '{"email":"user@example.org","password":"wrong"}' INVALID_EMAIL_OR_PASSWORD
    ask nobody POST /api/auth/sign-up/email 200 '{"name":"New","email":"new@example.org","password":"new-password"}' '"user":\{'
    sign_in user
    sign_in admin
    ask user GET /api/auth/get-session 200 '' '"activeOrganizationId":null' '"email":"user@example.org"'
    ask user GET /api/auth/list-sessions 200 '' '^\[\{'
    ask nobody GET /api/auth/api-key/list 401 '' '"code":"UNAUTHORIZED"'
    ask user POST /api/auth/organization/create 200 '{"name":"Northwind","slug":"northwind"}' '"members":\['
    ask user GET /api/auth/organization/list 200 '' '^\[\{.*"slug":"northwind"'
    ask user GET "/api/auth/organization/get-full-organization?organizationSlug=northwind" 200 '' '"role":"owner"'
    ask nobody OPTIONS /api/v1/skills 405 '' '^Allow: '
    ask nobody GET /api/nothing 404 '' '"error":"Not found","path":"/api/nothing"'
    ask nobody GET /nothing 404 '' '^X-Frame-Options: DENY' "^Content-Security-Policy: default-src 'none'"
    ask nobody GET /api/v1/auth/whoami 401 '' 'Unauthorized. Valid API key required.'
    ask user GET /api/admin/users 403 '' '"error":"Forbidden"'
    ask nobody GET /api/admin/users 401
    ask admin GET /api/admin/users 200 '' '"users":\[' '"total":3'
}

# keys CREATE-BODY SCOPES-PATTERN
keys() {
    ask user POST /api/auth/api-key/create 200 "$1" '"key":"tank_[A-Za-z]{64}"' '"configId":"default"' \
        '"prefix":"tank_"' '"lastRequest":null' "$2"
    local id
    id=$(field id)
    keep made key
    ask user GET "/api/auth/api-key/list?limit=1&offset=0&sortBy=createdAt&sortDirection=desc" 200 '' '"apiKeys":\[' '"limit":1'
    ask user GET "/api/auth/api-key/get?id=$id" 200 '' "\"id\":\"$id\""
    ask made GET /api/v1/auth/whoami 200 '' '"email":"user@example.org"'
    ask user POST /api/auth/api-key/update 200 "{\"keyId\":\"$id\",\"name\":\"renamed\"}" '"name":"renamed"'
    ask user POST /api/auth/api-key/update 400 "{\"keyId\":\"$id\"}" NO_VALUES_TO_UPDATE
    ask user POST /api/auth/api-key/delete 200 "{\"keyId\":\"$id\"}" '"success":true'
    ask user POST /api/auth/api-key/delete 404 "{\"keyId\":\"$id\"}" KEY_NOT_FOUND
    ask made GET /api/v1/auth/whoami 401
}

# approve PAGE-PATH QUERY: the browser's part of a login
approve() {
    ask user GET "$1?$2" 200 '' 'Approve this login' "^Content-Security-Policy: default-src 'none'" '^Referrer-Policy: no-referrer'
    local form
    form="code=$(hidden code)&csrf=$(hidden csrf)&step=approve"
    ask user POST "$1" 403 "form:code=$(hidden code)&csrf=0&step=approve" 'not ours'
    ask user POST "$1" 200 "form:$form" 'You can close this page'
    ask user POST "$1" 409 "form:$form"
}

skills() { # token with all rights
    ask "$1" POST /api/v1/skills 201 '{"name":"hello","version":"1.0.0"}' '"version":"1.0.0"'
    ask "$1" GET /api/v1/skills 200 '' '"name":"hello"'
    ask "$1" DELETE /api/v1/skills/hello 200 '' '"success":true'
    ask "$1" DELETE /api/v1/skills/hello 404
}

echo "dialect seed"
start seed
common
keys '{"name":"ci","scopes":["skills:publish"],"expiresIn":604800}' '"permissions":\{"skills":\["skills:publish","skills:read"\]\}'
ask nobody POST /api/v1/cli-auth/start 200 '{}' '"pollToken":"' '"userCode":"' '"expiresIn":300'
poll="{\"pollToken\":\"$(field pollToken)\"}"
code=$(field userCode)
ask nobody POST /api/v1/cli-auth/exchange 202 "$poll" '"status":"pending"'
approve /cli-auth/authorize "code=$code"
ask nobody POST /api/v1/cli-auth/exchange 200 "$poll" '"apiKey":"tank_' '"scopes":\["skills:read","skills:publish"\]'
keep login apiKey
ask nobody POST /api/v1/cli-auth/exchange 410 "$poll" '"error":"POLL_TOKEN_EXPIRED"' '"message":"'
ask login GET /api/v1/auth/whoami 200 '' '"name":"Uma User"' '^X-RateLimit-Limit: 1000' '^X-RateLimit-Remaining: ' '^X-RateLimit-Reset: '
ask login GET /api/auth/api-key/list 200 '' '"name":"CLI Token"'
ask login DELETE /api/v1/skills/hello 403 '' 'Forbidden. Token lacks required scope: skills:admin'
ask admin POST /api/admin/service-accounts 201 '{"name":"Production","description":"d","scopes":["skills:admin"]}' \
    '"apiKey":"tank_service_' '"createdAt":"' '"id":"sa_'
account=$(field id)
keep service apiKey
skills service
ask service GET /api/admin/service-accounts 200 '' '"keys":\[\{'
ask service PATCH "/api/admin/service-accounts/$account" 200 '{"description":"changed"}' '"success":true'
ask service POST "/api/admin/service-accounts/$account/keys" 201 '{}' '"keyId":"'
ask service DELETE "/api/admin/service-accounts/$account/keys/$(field keyId)" 200
ask service GET "/api/admin/audit-logs?action=api_key.create&limit=1" 200 '' '"events":\[\{' '"expiresInDays":'
ask service GET /api/admin/orgs 200 '' '"memberCount":1'
ask admin DELETE "/api/admin/service-accounts/$account" 200
for _ in $(seq 101); do
    curl -sS -o "$folder/body" -D "$folder/head" -H @"$folder/login.header" "$base/api/v1/auth/whoami"
done
ask login GET /api/v1/auth/whoami 429 '' '"error":"Rate limit exceeded"' '"retryAfter":' '^Retry-After: '
ask user POST /api/auth/sign-out 200 '{}' '"success":true'
stop

echo "dialect live"
start live
common
ask user POST /api/auth/api-key/create 400 '{"scopes":["skills:read"]}' SERVER_ONLY_PROPERTY
keys '{"name":"ci"}' '"permissions":null'
ask nobody POST /api/v1/cli-auth/start 400 '{"state":"short"}' '"name":"ZodError"'
ask nobody POST /api/v1/cli-auth/start 200 '{"state":"long-enough-state"}' '"authUrl":"http://127.0.0.1:.*/cli-login\?session='
code=$(field sessionCode)
exchange="{\"sessionCode\":\"$code\",\"state\":\"long-enough-state\"}"
ask nobody POST /api/v1/cli-auth/exchange 400 "$exchange" 'Invalid, expired, or already used session code'
ask nobody POST /api/v1/cli-auth/authorize 401 "{\"sessionCode\":\"$code\"}" 'Authentication required'
approve /cli-login "session=$code"
ask user POST /api/v1/cli-auth/authorize 400 "{\"sessionCode\":\"$code\"}" 'Session could not be authorized'
ask nobody POST /api/v1/cli-auth/exchange 200 "$exchange" '"token":"tank_' '"email":"user@example.org"'
keep login token
ask nobody POST /api/v1/cli-auth/exchange 400 "$exchange" 'Invalid, expired, or already used session code'
ask login GET /api/v1/auth/whoami 200 '' '"userId":"'
ask login GET /api/auth/api-key/list 401
ask login GET /api/admin/users 401
skills login
ask admin POST /api/admin/service-accounts 201 '{"displayName":"Production"}' '"account":\{' '"key":"tank_'
ask admin GET /api/admin/service-accounts 200 '' '"keys":\[\]'
account=$(field id)
ask admin PATCH "/api/admin/service-accounts/$account" 200 '{"disabled":true}' '"success":true'
ask admin POST "/api/admin/service-accounts/$account/keys" 201 '{}' '"keyId":"'
ask admin DELETE "/api/admin/service-accounts/$account/keys/$(field keyId)" 500
ask admin GET /api/admin/audit-logs 200 '' 'admin.service_account.key_create' '"limit":50'
ask admin GET /api/admin/orgs 200 '' '"memberCount":"1"'
ask admin GET "/api/admin/orgs/$(field id)" 200 '' '"memberCount":1'
ask admin GET "/api/admin/users?search=new" 200 '' '"total":1'
id=$(field id)
ask admin PATCH "/api/admin/users/$id" 200 '{"role":"admin"}'
ask admin POST "/api/admin/users/$id/status" 200 '{"status":"banned","reason":"test"}'
ask admin DELETE "/api/admin/service-accounts/$account" 200
ask user POST /api/auth/sign-out 200 '{}' '"success":true'
stop

[ "$failures" -eq 0 ] && echo "all as documented" || echo "$failures failed"
exit "$((failures > 0))"
