#!/usr/bin/env bash
# Installs from Debian what some tests try the site with. What can't be installed is never a failure: the test that
# misses it says in one line that it was not run.
PACKAGES=(
	# Real hosts of the site, for docs/hosting.
	nginx
	libnginx-mod-http-brotli-static
	caddy
	apache2
	# The engines of Firefox and of the iPad, for tests/engines.
	firefox-esr
	webkit2gtk-driver
	xvfb
)

is_missing() { ! dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || exit 0
missing=()
for package in "${PACKAGES[@]}"; do
	if is_missing "$package"; then missing+=("$package"); fi
done
[ ${#missing[@]} -gt 0 ] || exit 0

export DEBIAN_FRONTEND=noninteractive
install_missing() {
	timeout 300 apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}
timeout 120 apt-get update -qq
# One package that does not exist would stop all the others.
install_missing "${missing[@]}" || for package in "${missing[@]}"; do
	install_missing "$package" || echo "Not installed: $package. The tests that need it will say that they were not run."
done
exit 0
