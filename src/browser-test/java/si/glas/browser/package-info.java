/** What tests in a real browser stand on: Chromium, a running Glas, and what every page has to keep to. */
@NullMarked
package si.glas.browser;

import org.jspecify.annotations.NullMarked;
