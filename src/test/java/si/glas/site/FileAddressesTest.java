package si.glas.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

class FileAddressesTest {

    private final Files files = new Files();

    @ParameterizedTest
    @CsvSource({
        "/glas.css, /glas-0123.css, 1",
        "/fonts/text.woff2?x=1, /fonts/text-0123.woff2?x=1, 1",
        "/positions/1, /positions/1, 0",
        "/positions/1?from=a.b, /positions/1?from=a.b, 0",
        "/v1.2/positions#t.1, /v1.2/positions#t.1, 0",
    })
    void looksOnlyForWhatCanBeAFile(String link, String address, int looks) throws Exception {
        // when
        List<String> addresses = new ArrayList<>();
        new FileAddresses()
                .doFilter(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), (asked, answer) -> {
                    asked.setAttribute(
                            ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, provider(files));
                    addresses.add(((HttpServletResponse) answer).encodeURL(link));
                });

        // then
        assertThat(addresses).containsExactly(address);
        assertThat(files.looks).isEqualTo(looks);
    }

    private static ResourceUrlProvider provider(ResourceResolver resolver) {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setResourceResolvers(List.of(resolver));
        ResourceUrlProvider provider = new ResourceUrlProvider();
        provider.setHandlerMap(Map.of("/**", handler));
        return provider;
    }

    /** Has every file that it is asked for. */
    private static final class Files implements ResourceResolver {

        private int looks;

        @Override
        public String resolveUrlPath(String path, List<? extends Resource> places, ResourceResolverChain others) {
            looks++;
            return path.replaceFirst("[.]", "-0123.");
        }

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> places,
                ResourceResolverChain others) {
            return null;
        }
    }
}
