/** What a sample network shows besides: the curtain while it is played, and the guises to sign in as. */
@NullMarked
package si.glas.sample.web;

import org.jspecify.annotations.NullMarked;
