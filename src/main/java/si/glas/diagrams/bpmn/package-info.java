/** A BPMN model as something to look at: what it consists of, and where each part of it is drawn. */
@NullMarked
package si.glas.diagrams.bpmn;

import org.jspecify.annotations.NullMarked;
