package si.glas.bench.pages;

import java.util.List;

/**
 * All figures of one run.
 *
 * @param health the page that every other one is compared with
 * @param vote one that is cast
 * @param roundTrip the least that the database can be asked
 * @param insert the least that it can be told, which a vote is compared with
 */
public record PageResults(
        PageFigure health, List<PageFigure> pages, PageFigure vote, PageFigure roundTrip, PageFigure insert) {}
