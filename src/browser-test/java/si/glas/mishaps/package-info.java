/** What goes wrong at the doors of a running Glas: words that are code, files that are none, forms of nobody's making. */
@NullMarked
package si.glas.mishaps;

import org.jspecify.annotations.NullMarked;
