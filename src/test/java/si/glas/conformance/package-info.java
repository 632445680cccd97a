/** Process tests of models that together use every kind of element: what the engine must be able to do. */
@NullMarked
package si.glas.conformance;

import org.jspecify.annotations.NullMarked;
