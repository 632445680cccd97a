/** The pages and acts that people wait for most, measured in the whole program with a large network in it. */
@NullMarked
package si.glas.bench.pages;

import org.jspecify.annotations.NullMarked;
