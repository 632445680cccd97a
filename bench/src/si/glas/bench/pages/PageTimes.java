package si.glas.bench.pages;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import si.glas.bench.contestant.Latencies;
import si.glas.bench.network.Browser;

/** Asks for all pages by turns, so that none has a better hour than another. */
final class PageTimes {

    private final PagePlan plan;
    private final Browser browser;
    private final Sights sights;
    private final Map<MeasuredPage, Latencies> latencies = new EnumMap<>(MeasuredPage.class);
    private final Map<MeasuredPage, String> pages = new EnumMap<>(MeasuredPage.class);

    PageTimes(PagePlan plan, Browser browser, Sights sights) {
        this.plan = plan;
        this.browser = browser;
        this.sights = sights;
    }

    /**
     * @param few what each page asked the database in a small network
     * @param many in a large one
     */
    Map<MeasuredPage, PageFigure> measure(Map<MeasuredPage, Integer> few, Map<MeasuredPage, Integer> many) {
        play(plan.warmUpRounds());
        latencies.clear();
        play(plan.rounds());
        Map<MeasuredPage, PageFigure> figures = new EnumMap<>(MeasuredPage.class);
        latencies.forEach((page, times) -> figures.put(
                page,
                new PageFigure(
                        page.title(),
                        few.getOrDefault(page, 0),
                        many.getOrDefault(page, 0),
                        kilobytes(page),
                        times.median(),
                        times.p99())));
        return figures;
    }

    private void play(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (MeasuredPage page : MeasuredPage.values()) {
                Latencies times = latencies.computeIfAbsent(page, first -> new Latencies());
                for (int i = 0; i < plan.requests(); i++) {
                    pages.put(page, times.time(() -> page.open(browser, sights)));
                }
            }
        }
    }

    private double kilobytes(MeasuredPage page) {
        return pages.getOrDefault(page, "").getBytes(StandardCharsets.UTF_8).length / 1000.0;
    }
}
