package si.glas.bench.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes which statements a request has executed, from the look for its session to the end; not what goes on besides. */
final class CountedQueries implements QueryExecutionListener {

    private final ThreadLocal<List<String>> ofThisRequest = new ThreadLocal<>();
    private volatile List<String> ofLastRequest = List.of();

    /** Lets it count in a program that is being started. */
    void addTo(GenericApplicationContext context) {
        context.registerBean(OfTheDatabase.class, () -> new OfTheDatabase());
        context.registerBean("countedRequests", FilterRegistrationBean.class, () -> {
            FilterRegistrationBean<OfRequests> filter = new FilterRegistrationBean<>(new OfRequests());
            // Before sessions are looked for.
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        });
    }

    List<String> ofLastRequest() {
        return ofLastRequest;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<String> statements = ofThisRequest.get();
        if (statements != null) {
            queries.stream().map(QueryInfo::getQuery).forEach(statements::add);
        }
    }

    /** Puts itself before the pool of connections. */
    final class OfTheDatabase implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool
                    ? ProxyDataSourceBuilder.create(pool)
                            .listener(CountedQueries.this)
                            .build()
                    : bean;
        }
    }

    /** Puts itself before everything that a request has to pass. */
    final class OfRequests extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            List<String> statements = new ArrayList<>();
            ofThisRequest.set(statements);
            try {
                rest.doFilter(request, response);
            } finally {
                ofThisRequest.remove();
                ofLastRequest = List.copyOf(statements);
            }
        }
    }
}
