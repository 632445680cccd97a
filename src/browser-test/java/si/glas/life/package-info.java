/** The whole life of a position, as all who take part in it meet it: in browsers, mailboxes and documents. */
@NullMarked
package si.glas.life;

import org.jspecify.annotations.NullMarked;
