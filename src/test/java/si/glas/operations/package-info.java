/** What runs Glas on a server: its jar, its image and the file for Docker Compose. */
@NullMarked
package si.glas.operations;

import org.jspecify.annotations.NullMarked;
