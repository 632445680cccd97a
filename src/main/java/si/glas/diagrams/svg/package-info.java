/** The pen: draws a BPMN model as SVG. */
@NullMarked
package si.glas.diagrams.svg;

import org.jspecify.annotations.NullMarked;
