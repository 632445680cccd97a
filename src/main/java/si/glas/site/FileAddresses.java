package si.glas.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the hash of a file into its address. Spring would look for a file behind every link of a page, in all libraries
 * and each time anew; here it looks only for what can be one.
 */
final class FileAddresses extends ResourceUrlEncodingFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        super.doFilter(
                request,
                response,
                (asked, answer) -> rest.doFilter(asked, new LinksAsTheyAre((HttpServletResponse) answer)));
    }

    private static final class LinksAsTheyAre extends HttpServletResponseWrapper {

        LinksAsTheyAre(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String address) {
            return hasExtension(address) ? super.encodeURL(address) : address;
        }

        private static boolean hasExtension(String address) {
            String path = address.split("[?#]", 2)[0];
            return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
        }
    }
}
