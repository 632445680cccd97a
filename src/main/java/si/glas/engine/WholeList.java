package si.glas.engine;

import io.camunda.client.api.search.request.SearchRequestPage;
import io.camunda.client.api.search.response.SearchResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Asks for everything that a search finds, page by page; nearly always it is one. */
final class WholeList {

    static final int PAGE_SIZE = 1_000;

    private WholeList() {}

    /** A search of one page. */
    @FunctionalInterface
    interface Search<T> {

        CompletionStage<SearchResponse<T>> send(Consumer<SearchRequestPage> page);
    }

    /** @param search in a definite order */
    static <T> CompletionStage<List<T>> of(Search<T> search) {
        return append(new ArrayList<>(), search, page -> page.limit(PAGE_SIZE));
    }

    private static <T> CompletionStage<List<T>> append(
            List<T> found, Search<T> search, Consumer<SearchRequestPage> page) {
        return search.send(page).thenCompose(answer -> {
            found.addAll(answer.items());
            return answer.items().size() < PAGE_SIZE
                    ? CompletableFuture.completedStage(found)
                    : append(
                            found,
                            search,
                            next -> next.limit(PAGE_SIZE).after(answer.page().endCursor()));
        });
    }
}
