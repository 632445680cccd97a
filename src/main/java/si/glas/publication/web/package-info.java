/** The public's pages, and the feed. */
@NullMarked
package si.glas.publication.web;

import org.jspecify.annotations.NullMarked;
