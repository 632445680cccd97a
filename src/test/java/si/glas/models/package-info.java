/** The modelling guide as rules that a test applies to every model: see docs/modelling.md. */
@NullMarked
package si.glas.models;

import org.jspecify.annotations.NullMarked;
